package deliberate.provider;

/// A key that does not print itself: its text form is always the same mask.
public final class Secret {
  private final String value;

  public Secret(String value) {
    this.value = value;
  }

  /// The key in the clear, for the request header and nothing else.
  public String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "•••";
  }
}
