package deliberate.settings.key;

import com.microsoft.credentialstorage.SecretStore;
import com.microsoft.credentialstorage.implementation.macosx.KeychainSecurityBackedCredentialStore;
import com.microsoft.credentialstorage.implementation.macosx.KeychainSecurityCliStore;
import com.microsoft.credentialstorage.implementation.posix.libsecret.LibSecretBackedCredentialStore;
import com.microsoft.credentialstorage.implementation.posix.libsecret.LibSecretBackedSecureStore;
import com.microsoft.credentialstorage.implementation.windows.CredManagerBackedCredentialStore;
import com.microsoft.credentialstorage.implementation.windows.CredManagerBackedSecureStore;
import com.microsoft.credentialstorage.model.StoredCredential;
import deliberate.provider.ProviderFailure.Obstacle;
import deliberate.provider.Secret;
import java.util.Arrays;

/// The credential store of the operating system: Secret Service, macOS Keychain or Windows Credential Manager.
///
/// The library's own choice of a store is made once and for all when it is first used; here it is made each time, so
/// that a keyring that was locked at first is found later.
final class SystemVault implements KeyVault {
  /// Windows keeps 2560 bytes of UTF-16; the library takes 2047 characters elsewhere.
  static final int LONGEST_ON_WINDOWS = 2560 / 2;
  static final int LONGEST = 2047;
  private static final String USER = "deliberate";

  private final Opening opening;

  /// Opens the store.
  @FunctionalInterface
  interface Opening {
    SecretStore<StoredCredential> open() throws VaultException;
  }

  SystemVault() {
    this(SystemVault::ofThisSystem);
  }

  SystemVault(Opening opening) {
    this.opening = opening;
  }

  @Override
  public KeyPlace place() {
    return KeyPlace.SYSTEM;
  }

  @Override
  public boolean isThere() {
    return isSupported();
  }

  private static boolean isSupported() {
    return CredManagerBackedSecureStore.isSupported() || KeychainSecurityCliStore.isSupported()
        || LibSecretBackedSecureStore.isSupported();
  }

  @Override
  public void put(KeyEntry entry, Secret secret) throws VaultException {
    if (secret.reveal().length() > longest()) {
      throw new VaultException(Obstacle.TOO_LONG);
    }
    SecretStore<StoredCredential> store = opening.open();
    StoredCredential written = new StoredCredential(USER, secret.reveal().toCharArray());
    store.add(entry.title(), written);
    StoredCredential read = store.get(entry.title());
    boolean kept = read != null && Arrays.equals(read.getPassword(), secret.reveal().toCharArray());
    written.clear();
    clear(read);
    if (!kept) {
      throw new VaultException(Obstacle.REFUSED);
    }
  }

  @Override
  public Secret get(KeyEntry entry) throws VaultException {
    StoredCredential read = opening.open().get(entry.title());
    if (read == null) {
      throw new VaultException(Obstacle.GONE);
    }
    Secret secret = new Secret(new String(read.getPassword()));
    read.clear();
    return secret;
  }

  @Override
  public void delete(KeyEntry entry) throws VaultException {
    SecretStore<StoredCredential> store = opening.open();
    store.delete(entry.title());
    StoredCredential left = store.get(entry.title());
    if (left != null) {
      left.clear();
      throw new VaultException(Obstacle.REFUSED);
    }
  }

  private static SecretStore<StoredCredential> ofThisSystem() throws VaultException {
    if (!isSupported()) {
      throw new VaultException(Obstacle.ABSENT);
    }
    if (CredManagerBackedSecureStore.isSupported()) {
      return new CredManagerBackedCredentialStore();
    }
    return KeychainSecurityCliStore.isSupported()
        ? new KeychainSecurityBackedCredentialStore()
        : new LibSecretBackedCredentialStore();
  }

  private static int longest() {
    return CredManagerBackedSecureStore.isSupported() ? LONGEST_ON_WINDOWS : LONGEST;
  }

  private static void clear(StoredCredential read) {
    if (read != null) {
      read.clear();
    }
  }
}
