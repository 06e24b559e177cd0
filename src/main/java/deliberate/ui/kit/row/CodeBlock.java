package deliberate.ui.kit.row;

/// A block of code that may reach over many rows; they scroll sideways together.
public final class CodeBlock {
  private final String language;
  private final Sideways sideways = new Sideways();

  /// @param language as the answer names it; empty for none
  public CodeBlock(String language) {
    this.language = language;
  }

  public String language() {
    return language;
  }

  /// How far its rows are scrolled.
  public Sideways sideways() {
    return sideways;
  }
}
