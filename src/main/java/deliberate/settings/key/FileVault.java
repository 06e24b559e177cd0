package deliberate.settings.key;

import deliberate.provider.ProviderFailure.Obstacle;
import deliberate.provider.Secret;
import deliberate.store.AtomicFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Keys in a PKCS #12 file behind a passphrase, readable by its owner alone. The passphrase is asked for once and then
/// known until the app ends; one that does not fit changes nothing.
final class FileVault implements KeyVault {
  /// AES-256 under PBKDF2 with HMAC-SHA-512; the rounds are those that OWASP's Password Storage Cheat Sheet names.
  private static final String CIPHER = "PBEWithHmacSHA512AndAES_256";
  private static final int ROUNDS = 210_000;
  private static final int SALT_BYTES = 16;
  /// The seal over the whole file must not be easier to try passphrases on than the keys in it.
  private static final String SEAL_ROUNDS = "600000";
  /// The container wants to know an algorithm; to it any bytes are a key.
  private static final String ANY_KEY = "AES";

  private final Path file;
  private volatile Passphrases asked = Passphrases.NOBODY;
  private char[] known;

  FileVault(Path file) {
    this.file = file;
  }

  void askWith(Passphrases passphrases) {
    asked = passphrases;
  }

  @Override
  public KeyPlace place() {
    return KeyPlace.FILE;
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public synchronized void put(KeyEntry entry, Secret secret) throws VaultException {
    try {
      KeyStore store = Files.exists(file) ? opened() : begun();
      store.setEntry(entry.id(), new KeyStore.SecretKeyEntry(
          new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), ANY_KEY)), protection());
      write(store);
    } catch (IOException | GeneralSecurityException _) {
      throw new VaultException(Obstacle.UNWRITABLE);
    }
  }

  @Override
  public synchronized Secret get(KeyEntry entry) throws VaultException {
    try {
      KeyStore store = opened();
      if (store.getEntry(entry.id(), new KeyStore.PasswordProtection(known))
          instanceof KeyStore.SecretKeyEntry found) {
        return new Secret(new String(found.getSecretKey().getEncoded(), StandardCharsets.UTF_8));
      }
      throw new VaultException(Obstacle.GONE);
    } catch (NoSuchFileException _) {
      throw new VaultException(Obstacle.GONE);
    } catch (IOException | GeneralSecurityException _) {
      throw new VaultException(Obstacle.DAMAGED);
    }
  }

  @Override
  public synchronized void delete(KeyEntry entry) throws VaultException {
    try {
      KeyStore store = opened();
      if (store.containsAlias(entry.id())) {
        store.deleteEntry(entry.id());
        write(store);
      }
    } catch (NoSuchFileException _) {
      // With the file, all that was in it is gone.
      known = null;
    } catch (IOException | GeneralSecurityException _) {
      throw new VaultException(Obstacle.UNWRITABLE);
    }
  }

  private KeyStore begun() throws VaultException, IOException, GeneralSecurityException {
    known = asked.ask(Passphrases.Question.NEW).orElseThrow(() -> new VaultException(Obstacle.LOCKED));
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, known);
    return store;
  }

  private KeyStore opened() throws VaultException, IOException, GeneralSecurityException {
    byte[] bytes = Files.readAllBytes(file);
    Passphrases.Question question = Passphrases.Question.OPEN;
    while (true) {
      char[] tried = known != null ? known : asked.ask(question)
          .orElseThrow(() -> new VaultException(Obstacle.LOCKED));
      try {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(bytes), tried);
        known = tried;
        return store;
      } catch (IOException e) {
        if (!(e.getCause() instanceof UnrecoverableKeyException)) {
          throw new VaultException(Obstacle.DAMAGED);
        }
        question = known == null ? Passphrases.Question.AGAIN : Passphrases.Question.OPEN;
        known = null;
      }
    }
  }

  private KeyStore.PasswordProtection protection() {
    SecureRandom random = new SecureRandom();
    byte[] salt = new byte[SALT_BYTES];
    byte[] start = new byte[SALT_BYTES];
    random.nextBytes(salt);
    random.nextBytes(start);
    return new KeyStore.PasswordProtection(known, CIPHER,
        new PBEParameterSpec(salt, ROUNDS, new IvParameterSpec(start)));
  }

  private void write(KeyStore store) throws IOException, GeneralSecurityException {
    Security.setProperty("keystore.pkcs12.macIterationCount", SEAL_ROUNDS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    store.store(bytes, known);
    Files.createDirectories(file.toAbsolutePath().getParent());
    AtomicFile.writePrivate(file, bytes.toByteArray());
  }
}
