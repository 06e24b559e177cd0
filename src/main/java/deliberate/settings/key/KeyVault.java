package deliberate.settings.key;

import deliberate.provider.Secret;

/// A place that keeps secrets from one start to the next. May ask its user something and take its time: never called on
/// the JavaFX thread.
interface KeyVault {

  KeyPlace place();

  /// Whether it can be used at all, as far as that shows without asking anybody.
  boolean isThere();

  /// Keeps the secret, in place of the one that may be there, and makes sure that it is there.
  void put(KeyEntry entry, Secret secret) throws VaultException;

  Secret get(KeyEntry entry) throws VaultException;

  /// Makes sure that it is gone; it may have been gone before.
  void delete(KeyEntry entry) throws VaultException;
}
