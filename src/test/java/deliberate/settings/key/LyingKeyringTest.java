package deliberate.settings.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.credentialstorage.SecretStore;
import com.microsoft.credentialstorage.model.StoredCredential;
import deliberate.provider.ProviderFailure.Obstacle;
import deliberate.provider.Secret;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// A credential store that says it did something and did not.
class LyingKeyringTest {
  private static final KeyEntry ENTRY =
      new KeyEntry("id", new SecretName("mine", "https://example.com", ""), KeyPlace.SYSTEM);
  private final Map<String, StoredCredential> kept = new HashMap<>();
  private boolean adds = true;
  private boolean deletes = true;
  private final SystemVault vault = new SystemVault(Store::new);

  @Test
  void anHonestOneKeepsGivesAndDeletes() throws VaultException {
    vault.put(ENTRY, new Secret("sk-planted-key"));
    assertThat(vault.get(ENTRY).reveal()).isEqualTo("sk-planted-key");
    vault.delete(ENTRY);
    refused(Obstacle.GONE, () -> vault.get(ENTRY));
  }

  @Test
  void whatItDidNotKeepIsNoticedWhenItIsStored() {
    adds = false;
    refused(Obstacle.REFUSED, () -> vault.put(ENTRY, new Secret("sk-planted-key")));

    kept.put(ENTRY.title(), new StoredCredential("deliberate", "something else".toCharArray()));
    refused(Obstacle.REFUSED, () -> vault.put(ENTRY, new Secret("sk-planted-key")));
  }

  @Test
  void whatItDidNotDeleteIsNoticed() throws VaultException {
    vault.put(ENTRY, new Secret("sk-planted-key"));
    deletes = false;
    refused(Obstacle.REFUSED, () -> vault.delete(ENTRY));
  }

  private static void refused(Obstacle obstacle, ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOfSatisfying(VaultException.class,
        e -> assertThat(e.obstacle()).isEqualTo(obstacle));
  }

  private final class Store implements SecretStore<StoredCredential> {
    @Override
    public StoredCredential get(String key) {
      StoredCredential found = kept.get(key);
      return found == null ? null : new StoredCredential(found.getUsername(), found.getPassword().clone());
    }

    @Override
    public boolean delete(String key) {
      if (deletes) {
        kept.remove(key);
      }
      return true;
    }

    @Override
    public boolean add(String key, StoredCredential secret) {
      if (adds) {
        kept.put(key, new StoredCredential(secret.getUsername(), secret.getPassword().clone()));
      }
      return true;
    }

    @Override
    public boolean isSecure() {
      return true;
    }
  }
}
