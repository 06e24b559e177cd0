package deliberate.settings.key;

import java.util.Locale;

/// Where a key that was typed in is kept.
public enum KeyPlace {
  /// In the credential store of the operating system.
  SYSTEM,
  /// In a file behind a passphrase.
  FILE,
  /// In memory, until the app ends.
  SESSION;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
