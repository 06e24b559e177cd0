package deliberate.settings.key;

import deliberate.provider.ProviderFailure.Obstacle;
import deliberate.provider.Secret;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A keyring that lives in memory and behaves as badly as a test wants it to.
public final class MemoryVault implements KeyVault {
  /// What was kept, by its title.
  public final Map<String, String> kept = new ConcurrentHashMap<>();
  volatile boolean absent;
  volatile int reads;

  /// A keyring that is there.
  public MemoryVault() {
    this(false);
  }

  MemoryVault(boolean absent) {
    this.absent = absent;
  }

  @Override
  public KeyPlace place() {
    return KeyPlace.SYSTEM;
  }

  @Override
  public boolean isThere() {
    return !absent;
  }

  @Override
  public void put(KeyEntry entry, Secret secret) throws VaultException {
    check();
    kept.put(entry.title(), secret.reveal());
  }

  @Override
  public Secret get(KeyEntry entry) throws VaultException {
    reads++;
    check();
    if (!kept.containsKey(entry.title())) {
      throw new VaultException(Obstacle.GONE);
    }
    return new Secret(kept.get(entry.title()));
  }

  @Override
  public void delete(KeyEntry entry) throws VaultException {
    check();
    kept.remove(entry.title());
  }

  private void check() throws VaultException {
    if (absent) {
      throw new VaultException(Obstacle.ABSENT);
    }
  }
}
