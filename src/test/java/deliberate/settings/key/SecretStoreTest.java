package deliberate.settings.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.provider.Endpoint;
import deliberate.provider.KeyUnavailableException;
import deliberate.provider.ProviderFailure.KeyUnavailable;
import deliberate.provider.ProviderFailure.Obstacle;
import deliberate.provider.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretStoreTest {
  private static final String KEY = "sk-planted-0123456789";

  @TempDir
  Path folder;
  private final MemoryVault keyring = new MemoryVault();

  @Test
  void aKeyInTheKeyringIsThereAfterTheNextStart() throws Exception {
    keep(KeyPlace.SYSTEM, KEY);

    SecretStore later = store();
    assertThat(later.keyFor(at("https://example.com/v1")).map(Secret::reveal)).contains(KEY);
    assertThat(later.placeOf(at("https://example.com/v1"))).contains(KeyPlace.SYSTEM);
    assertThat(later.session().has(at("https://example.com/v1"))).isFalse();
  }

  @Test
  void aKeyGoesToNoOtherOrigin() throws Exception {
    keep(KeyPlace.SYSTEM, KEY);

    SecretStore later = store();
    for (String other : List.of("https://example.org/v1", "http://example.com/v1", "https://example.com:444/v1")) {
      assertThat(later.keyFor(at(other))).as(other).isEmpty();
    }
    assertThat(later.keyFor(at("https://EXAMPLE.com:443/v2")).map(Secret::reveal)).contains(KEY);
    assertThat(later.originOf("mine")).contains("https://example.com");
  }

  @Test
  void nothingIsAskedBeforeAKeyIsNeeded() throws Exception {
    keep(KeyPlace.SYSTEM, KEY);
    keyring.reads = 0;

    SecretStore later = store();
    later.placeOf(at("https://example.com/v1"));
    later.keyFor(at("https://example.org/v1"));

    assertThat(keyring.reads).isZero();
  }

  @Test
  void aKeyIsReadOnceForManyRequests() throws Exception {
    keep(KeyPlace.SYSTEM, KEY);
    keyring.reads = 0;

    SecretStore later = store();
    for (int i = 0; i < 5; i++) {
      later.keyFor(at("https://example.com/v1"));
    }

    assertThat(keyring.reads).isEqualTo(1);
  }

  @Test
  void aNewKeyReplacesTheOldOne() throws Exception {
    SecretStore store = keep(KeyPlace.SYSTEM, KEY);
    store.keyFor(at("https://example.com/v1"));
    store.session().set(at("https://example.com/v1"), "sk-second");
    store.keep(at("https://example.com/v1"), KeyPlace.SYSTEM);

    assertThat(keyring.kept.values()).containsExactly("sk-second");
    assertThat(store.keyFor(at("https://example.com/v1")).map(Secret::reveal)).contains("sk-second");
  }

  @Test
  void aKeyThatMovesLeavesNothingBehind() throws Exception {
    SecretStore store = keep(KeyPlace.SYSTEM, KEY);
    store.askWith(_ -> Optional.of("a long passphrase".toCharArray()));
    store.session().set(at("https://example.com/v1"), KEY);
    store.keep(at("https://example.com/v1"), KeyPlace.FILE);

    assertThat(keyring.kept).isEmpty();
    assertThat(store.placeOf(at("https://example.com/v1"))).contains(KeyPlace.FILE);
  }

  @Test
  void aDeletedKeyIsGoneEverywhere() throws Exception {
    SecretStore store = keep(KeyPlace.SYSTEM, KEY);
    store.delete("mine");

    assertThat(keyring.kept).isEmpty();
    assertThat(store.keyFor(at("https://example.com/v1"))).isEmpty();
    assertThat(store().placeOf(at("https://example.com/v1"))).isEmpty();
  }

  @Test
  void whereTheKeyringIsNotThereTheKeyStaysForTheSession() {
    keyring.absent = true;
    SecretStore store = store();
    store.session().set(at("https://example.com/v1"), KEY);

    assertThatThrownBy(() -> store.keep(at("https://example.com/v1"), KeyPlace.SYSTEM))
        .isInstanceOf(VaultException.class).hasMessageNotContaining(KEY);
    assertThat(store.keyFor(at("https://example.com/v1")).map(Secret::reveal)).contains(KEY);
    assertThat(store().placeOf(at("https://example.com/v1"))).isEmpty();
  }

  @Test
  void aKeyringThatWentAwayIsToldAndNothingElseIsSentInstead() throws Exception {
    keep(KeyPlace.SYSTEM, KEY);
    keyring.absent = true;

    assertThatThrownBy(() -> store().keyFor(at("https://example.com/v1")))
        .isInstanceOfSatisfying(KeyUnavailableException.class,
            e -> assertThat(e.failure()).isEqualTo(new KeyUnavailable(Obstacle.ABSENT)));
  }

  @Test
  void secretHeadersAreKeptWithTheKey() throws Exception {
    Endpoint endpoint = new Endpoint("mine", "Mine", "", "openai-chat", URI.create("https://example.com/v1"), "",
        Map.of(), Map.of("X-Team-Token", ""), false);
    SecretStore store = store();
    store.session().set(endpoint, KEY);
    store.session().setHeader(endpoint, "X-Team-Token", "planted-token");
    store.keep(endpoint, KeyPlace.SYSTEM);

    assertThat(store().headersFor(endpoint).get("X-Team-Token").reveal()).isEqualTo("planted-token");
    assertThat(store().keyFor(endpoint).map(Secret::reveal)).contains(KEY);
  }

  @Test
  void keysAreFoundByTheOriginTheyMayGoToAndByNoOther() throws Exception {
    SecretStore store = keep(KeyPlace.SYSTEM, KEY);

    assertThat(store.endpointsAt("https://example.com")).containsExactly("mine");
    assertThat(store.endpointsAt("https://example.com:8443")).isEmpty();
    assertThat(store.endpointsAt("http://example.com")).isEmpty();
    assertThat(store.keyFor(at("https://example.org/v1"))).isEmpty();
  }

  @Test
  void whatWasTypedOrUsedIsHiddenInAnyText() throws Exception {
    SecretStore store = keep(KeyPlace.SYSTEM, KEY);
    store.session().setHeader(at("https://example.com/v1"), "X-Team", "planted-team-token");

    assertThat(store.hide("a " + KEY + " b planted-team-token c")).isEqualTo("a ••• b ••• c");
    SecretStore later = store();
    assertThat(later.hide(KEY)).isEqualTo(KEY);
    later.keyFor(at("https://example.com/v1"));
    assertThat(later.hide(KEY)).isEqualTo("•••");
  }

  @Test
  void theListOfKeysHoldsNoKey() throws Exception {
    keep(KeyPlace.SYSTEM, KEY);

    assertThat(Files.readString(folder.resolve("keys.json"))).contains("https://example.com").doesNotContain(KEY);
  }

  @Test
  void aBrokenListIsSetAsideAndOneThatCannotBeReadIsTold() throws IOException {
    Files.writeString(folder.resolve("keys.json"), "{\"keys\": [");
    assertThat(store().problem()).isEmpty();
    assertThat(folder.resolve("keys.json.broken")).exists();

    Files.createDirectory(folder.resolve("keys.json"));
    assertThat(store().problem()).isPresent();
  }

  private SecretStore keep(KeyPlace place, String key) throws VaultException {
    SecretStore store = store();
    store.session().set(at("https://example.com/v1"), key);
    store.keep(at("https://example.com/v1"), place);
    return store;
  }

  private SecretStore store() {
    return TestKeys.with(folder, keyring, _ -> Optional.empty());
  }

  private static Endpoint at(String address) {
    return new Endpoint("mine", "Mine", "", "openai-chat", URI.create(address), "", Map.of());
  }
}
