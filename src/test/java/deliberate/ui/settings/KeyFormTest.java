package deliberate.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.Endpoint;
import deliberate.provider.ModelDescriber;
import deliberate.provider.ModelLister;
import deliberate.provider.Secret;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.settings.DataFolders;
import deliberate.settings.EndpointGuide;
import deliberate.settings.EnvironmentKeys;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.settings.key.KeyPlace;
import deliberate.settings.key.MemoryVault;
import deliberate.settings.key.SecretStore;
import deliberate.settings.key.TestKeys;
import deliberate.task.DirectTaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFormTest {
  private static final ModelLister NOBODY = (endpoint, keys, cancel) -> new ModelLister.Listed(List.of());

  @TempDir
  Path folder;
  private final MemoryVault keyring = new MemoryVault();
  private SecretStore keys;
  private EndpointsViewModel endpoints;

  @BeforeEach
  void setUp() {
    SettingsViewModel settings = new SettingsViewModel(Settings.DEFAULTS,
        new SettingsFile(new DataFolders(folder, folder)), new DirectTaskRunner(), e -> {
          throw new AssertionError(e);
        });
    keys = TestKeys.with(folder, keyring, new EnvironmentKeys(Map.of("MISTRAL_API_KEY", "sk-in-the-variable")::get));
    endpoints = new EndpointsViewModel(settings, keys, List.of("openai-chat"),
        new EndpointGuide(VendorBook.builtIn().presets(), ModelDescriber.ofNothing(), NOBODY, NOBODY, _ -> { }),
        new DirectTaskRunner());
  }

  @Test
  void aKeyForTheKeyringIsStoredUsedAndDeletedAndNeverShown() {
    endpoints.keyForm().probe();
    assertThat(endpoints.keyForm().place().get()).isEqualTo(KeyPlace.SYSTEM);
    fill();
    endpoints.form().sessionKey().set("sk-planted-key");

    endpoints.save();

    Endpoint endpoint = endpoints.selected().get().endpoint();
    assertThat(keyring.kept.values()).containsExactly("sk-planted-key");
    assertThat(keys.keyFor(endpoint).map(Secret::reveal)).contains("sk-planted-key");
    assertThat(endpoints.form().sessionKey().get()).isEmpty();
    assertThat(endpoints.keyForm().state().get()).startsWith("A key for https://example.com lies in ");
    assertThat(endpoints.note().get()).startsWith("The key for Mine is now in ");

    endpoints.keyForm().delete();

    assertThat(keyring.kept).isEmpty();
    assertThat(keys.keyFor(endpoint)).isEmpty();
    assertThat(endpoints.keyForm().mayDelete().get()).isFalse();
    assertThat(endpoints.note().get()).isEqualTo("The key for Mine is deleted.");
  }

  @Test
  void anotherAddressAsksForAnotherKey() {
    endpoints.keyForm().probe();
    fill();
    endpoints.form().sessionKey().set("sk-planted-key");
    endpoints.save();

    endpoints.form().baseUrl().set("https://elsewhere.example.org/v1");

    assertThat(endpoints.keyForm().state().get()).isEqualTo(
        "The key for https://example.com is not sent to https://elsewhere.example.org: type the one for that server.");
  }

  @Test
  void aKeyThatCannotBeKeptStaysForTheSession() {
    keys.askWith(_ -> Optional.empty());
    fill();
    endpoints.keyForm().place().set(KeyPlace.FILE);
    endpoints.form().sessionKey().set("sk-planted-key");

    endpoints.save();

    assertThat(endpoints.note().get()).startsWith("The key is kept for this session only. ");
    assertThat(keys.placeOf(endpoints.selected().get().endpoint())).contains(KeyPlace.SESSION);
  }

  @Test
  void aKeyIsTakenToAnotherPlaceWithoutBeingTypedAgain() {
    keys.askWith(_ -> Optional.of("a long passphrase".toCharArray()));
    fill();
    endpoints.keyForm().place().set(KeyPlace.SESSION);
    endpoints.form().sessionKey().set("sk-planted-key");
    endpoints.save();
    for (KeyPlace place : List.of(KeyPlace.SYSTEM, KeyPlace.FILE)) {
      endpoints.keyForm().place().set(place);

      endpoints.save();

      Endpoint endpoint = endpoints.selected().get().endpoint();
      assertThat(keys.placeOf(endpoint)).contains(place);
      assertThat(keys.keyFor(endpoint).map(Secret::reveal)).contains("sk-planted-key");
      assertThat(keyring.kept).hasSize(place == KeyPlace.SYSTEM ? 1 : 0);
    }
  }

  @Test
  void aKeyInTheEnvironmentIsOfferedUntilItsVendorIsSetUpAndIsNotCopied() {
    assertThat(endpoints.foundKeys().vendors()).extracting(vendor -> vendor.id()).containsExactly("mistral");

    endpoints.startWith(endpoints.foundKeys().vendors().getFirst(), "m");
    endpoints.save();

    assertThat(endpoints.foundKeys().vendors()).isEmpty();
    Endpoint endpoint = endpoints.selected().get().endpoint();
    assertThat(keys.keyFor(endpoint).map(Secret::reveal)).contains("sk-in-the-variable");
    assertThat(keys.placeOf(endpoint)).isEmpty();
    assertThat(keyring.kept).isEmpty();
  }

  @Test
  void removingAnEndpointDeletesItsKeyFromTheKeyring() {
    endpoints.keyForm().probe();
    fill();
    endpoints.form().sessionKey().set("sk-planted-key");
    endpoints.save();

    endpoints.remove();

    assertThat(keyring.kept).isEmpty();
  }

  private void fill() {
    endpoints.form().name().set("Mine");
    endpoints.form().baseUrl().set("https://example.com/v1");
    endpoints.form().models().set("m");
  }
}
