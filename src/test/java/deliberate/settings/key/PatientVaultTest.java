package deliberate.settings.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.provider.Endpoint;
import deliberate.provider.KeyUnavailableException;
import deliberate.provider.ProviderFailure.KeyUnavailable;
import deliberate.provider.ProviderFailure.Obstacle;
import deliberate.provider.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientVaultTest {
  private static final KeyEntry ENTRY =
      new KeyEntry("1", new SecretName("mine", "https://example.com", ""), KeyPlace.SYSTEM);
  private static final Endpoint ENDPOINT = new Endpoint("mine", "Mine", "", "openai-chat",
      URI.create("https://example.com/v1"), "", Map.of());

  private final CountDownLatch forEver = new CountDownLatch(1);

  @Test
  void aKeyringThatHangsIsGivenUp() {
    PatientVault patient = new PatientVault(hanging(), Duration.ofMillis(20));

    assertThat(patient.isThere()).isFalse();
    assertThatThrownBy(() -> patient.get(ENTRY)).isInstanceOfSatisfying(VaultException.class,
        e -> assertThat(e.obstacle()).isEqualTo(Obstacle.SILENT));
  }

  @Test
  void aLibraryThatIsMissingIsAKeyringThatIsNotThere() {
    PatientVault patient = new PatientVault(new Failing(), Duration.ofSeconds(20));

    assertThat(patient.isThere()).isFalse();
    assertThatThrownBy(() -> patient.get(ENTRY)).isInstanceOfSatisfying(VaultException.class,
        e -> assertThat(e.obstacle()).isEqualTo(Obstacle.ABSENT));
  }

  @Test
  void panesThatStartTogetherWaitForOneAnswer(@TempDir Path folder) throws Exception {
    KeyIndex index = new KeyIndex(folder.resolve("keys.json"));
    index.change(_ -> List.of(ENTRY));
    Counting counting = new Counting();
    StoredKeys keys = new StoredKeys(index, List.of(counting), _ -> Optional.empty());

    List<CompletableFuture<Object>> panes = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      panes.add(CompletableFuture.supplyAsync(() -> failure(keys), work -> Thread.ofPlatform().start(() -> {
        counting.waiting.countDown();
        work.run();
      })));
    }
    counting.waiting.await();
    counting.entered.await();
    while (counting.blocked() < 5) {
      Thread.onSpinWait();
    }
    counting.answer.countDown();

    for (CompletableFuture<Object> pane : panes) {
      assertThat(pane.join()).isEqualTo(new KeyUnavailable(Obstacle.LOCKED));
    }
    assertThat(counting.asked).isEqualTo(1);
  }

  private static Object failure(StoredKeys keys) {
    try {
      return keys.keyFor(ENDPOINT);
    } catch (KeyUnavailableException e) {
      return e.failure();
    }
  }

  private KeyVault hanging() {
    return new Failing() {
      @Override
      public boolean isThere() {
        return get(ENTRY) != null;
      }

      @Override
      public Secret get(KeyEntry entry) {
        try {
          forEver.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return null;
      }
    };
  }

  /// Every native call fails.
  private static class Failing implements KeyVault {
    @Override
    public KeyPlace place() {
      return KeyPlace.SYSTEM;
    }

    @Override
    public boolean isThere() {
      throw new UnsatisfiedLinkError("no libsecret");
    }

    @Override
    public void put(KeyEntry entry, Secret secret) {
      throw new UnsatisfiedLinkError("no libsecret");
    }

    @Override
    public Secret get(KeyEntry entry) throws VaultException {
      throw new UnsatisfiedLinkError("no libsecret");
    }

    @Override
    public void delete(KeyEntry entry) {
      throw new UnsatisfiedLinkError("no libsecret");
    }
  }

  /// Asks, waits, and gets no passphrase.
  private static final class Counting extends Failing {
    final CountDownLatch waiting = new CountDownLatch(6);
    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch answer = new CountDownLatch(1);
    int asked;

    @Override
    public Secret get(KeyEntry entry) throws VaultException {
      asked++;
      entered.countDown();
      try {
        answer.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new VaultException(Obstacle.LOCKED);
    }

    /// How many threads wait behind the one that asks.
    long blocked() {
      return Thread.getAllStackTraces().entrySet().stream()
          .filter(thread -> thread.getKey().getState() == Thread.State.BLOCKED
              && List.of(thread.getValue()).toString().contains("StoredKeys.fetch")).count();
    }
  }
}
