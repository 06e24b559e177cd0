package deliberate.settings.key;

import deliberate.provider.KeySource;
import deliberate.settings.DataFolders;
import java.nio.file.Path;

/// Keys for tests: the keyring of whoever runs them is left alone.
public final class TestKeys {
  private TestKeys() {}

  /// Where there is no keyring.
  public static SecretStore in(Path folder, KeySource environment) {
    return with(folder, new MemoryVault(true), environment);
  }

  /// With this keyring.
  public static SecretStore with(Path folder, MemoryVault keyring, KeySource environment) {
    return SecretStore.open(new DataFolders(folder, folder), keyring, environment);
  }
}
