package deliberate.settings.key;

import deliberate.provider.ProviderFailure.Obstacle;
import deliberate.provider.Secret;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Another vault, with an end to the waiting: a keyring may ask a user who is not there, or hang.
///
/// Each call gets a platform thread of its own: it may stay in native code for ever, where a virtual thread would hold
/// on to the carrier that all others share.
final class PatientVault implements KeyVault {
  private final KeyVault vault;
  private final Duration patience;

  PatientVault(KeyVault vault, Duration patience) {
    this.vault = vault;
    this.patience = patience;
  }

  @Override
  public KeyPlace place() {
    return vault.place();
  }

  @Override
  public boolean isThere() {
    try {
      return within(vault::isThere);
    } catch (VaultException _) {
      return false;
    }
  }

  @Override
  public void put(KeyEntry entry, Secret secret) throws VaultException {
    within(() -> {
      vault.put(entry, secret);
      return null;
    });
  }

  @Override
  public Secret get(KeyEntry entry) throws VaultException {
    return within(() -> vault.get(entry));
  }

  @Override
  public void delete(KeyEntry entry) throws VaultException {
    within(() -> {
      vault.delete(entry);
      return null;
    });
  }

  private <T> T within(Callable<T> work) throws VaultException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().name("keyring").start(task);
    try {
      return task.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      throw new VaultException(Obstacle.SILENT);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new VaultException(Obstacle.SILENT);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof VaultException known ? known : new VaultException(Obstacle.ABSENT);
    }
  }
}
