package deliberate.prompt;

/// Who speaks a message.
public enum Role {
  SYSTEM,
  USER,
  ASSISTANT;

  /// The name in files and on the wire.
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
