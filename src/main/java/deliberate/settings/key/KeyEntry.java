package deliberate.settings.key;

/// That a secret lies somewhere.
///
/// @param id    what it is called there: random, so that two installations on one credential store stay apart
/// @param place never [KeyPlace#SESSION]
record KeyEntry(String id, SecretName name, KeyPlace place) {

  /// How people find it in the credential store.
  String title() {
    return "Deliberate " + name.origin() + (name.header().isEmpty() ? "" : " " + name.header()) + " (" + id + ")";
  }
}
