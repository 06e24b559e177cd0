package deliberate.settings.key;

import deliberate.provider.KeySource;
import deliberate.settings.DataFolders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Keys for tests: the keyring of whoever runs them is left alone.
public final class TestKeys {
  private TestKeys() {}

  /// Where there is no keyring.
  public static SecretStore in(Path folder, KeySource environment) {
    return with(folder, new MemoryVault(true), environment);
  }

  /// With the keyring on the bus of this process, which is a private one: see [PrivateKeyring].
  public static SecretStore onBus(Path folder) {
    return SecretStore.open(new DataFolders(folder, folder), _ -> Optional.empty(), Duration.ofSeconds(20));
  }

  /// With this keyring.
  public static SecretStore with(Path folder, MemoryVault keyring, KeySource environment) {
    return SecretStore.open(new DataFolders(folder, folder), keyring, environment);
  }
}
