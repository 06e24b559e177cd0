package deliberate.ui.inspect;

/// One line of a page.
///
/// @param name  what it is
/// @param value as people read it
/// @param note  where it comes from; empty for nothing to say
public record Fact(String name, String value, String note) {
  /// Of which there is no more to say.
  public Fact(String name, String value) {
    this(name, value, "");
  }
}
