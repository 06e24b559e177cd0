package deliberate.prompt;

/// A follow-up that the user sends after an answer.
///
/// @param enabled whether it is asked
public record Turn(String text, boolean enabled) {

  public Turn(String text) {
    this(text, true);
  }

  public Turn withText(String newText) {
    return new Turn(newText, enabled);
  }

  public Turn withEnabled(boolean on) {
    return new Turn(text, on);
  }
}
