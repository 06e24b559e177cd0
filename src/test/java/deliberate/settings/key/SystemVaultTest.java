package deliberate.settings.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deliberate.provider.ProviderFailure.Obstacle;
import deliberate.provider.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Against a real Secret Service.
@Tag("desktop")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SystemVaultTest {
  private static final KeyEntry ENTRY =
      new KeyEntry("1f2e", new SecretName("mine", "https://example.com", ""), KeyPlace.SYSTEM);

  @TempDir
  static Path folder;
  private static PrivateKeyring keyring;
  private final KeyVault vault = new PatientVault(new SystemVault(), Duration.ofSeconds(20));

  /// One for all tests: without a main loop of GLib, as in a terminal, libsecret does not notice that another one has
  /// taken its place.
  @BeforeAll
  static void start() {
    assumeTrue(PrivateKeyring.isPossible(), "needs the private bus of ./deliberate test");
    keyring = PrivateKeyring.open(folder);
    until(keyring::answers);
  }

  @AfterAll
  static void end() {
    if (keyring != null) {
      keyring.close();
    }
  }

  @Test
  void aKeyIsKeptReplacedReadAndDeleted() throws Exception {
    vault.put(ENTRY, new Secret("sk-first"));
    vault.put(ENTRY, new Secret("sk-zweiter-ключ \"quoted\""));

    assertThat(vault.get(ENTRY).reveal()).isEqualTo("sk-zweiter-ключ \"quoted\"");

    vault.delete(ENTRY);
    refused(Obstacle.GONE, () -> vault.get(ENTRY));
    vault.delete(ENTRY);
  }

  @Test
  void aKeyThatIsTooLongIsToldAndTheOldOneStays() throws Exception {
    vault.put(ENTRY, new Secret("sk-first"));

    refused(Obstacle.TOO_LONG, () -> vault.put(ENTRY, new Secret("k".repeat(SystemVault.LONGEST + 1))));
    assertThat(vault.get(ENTRY).reveal()).isEqualTo("sk-first");
    vault.put(ENTRY, new Secret("k".repeat(SystemVault.LONGEST)));
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void aKeyringThatIsLockedIsTold() throws Exception {
    vault.put(ENTRY, new Secret("sk-first"));

    keyring.lock();
    refused(Obstacle.ABSENT, () -> vault.get(ENTRY));
    refused(Obstacle.ABSENT, () -> vault.put(ENTRY, new Secret("sk-second")));
    refused(Obstacle.ABSENT, () -> vault.delete(ENTRY));
  }

  private static void refused(Obstacle obstacle, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOfSatisfying(VaultException.class,
        e -> assertThat(e.obstacle()).isEqualTo(obstacle));
  }

  private static void until(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
