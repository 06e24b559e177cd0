package deliberate.tokens;

/// Counts the tokens of a text for one family of models. Thread-safe, and never to be called on the JavaFX thread.
public interface TokenCounter {

  /// The tokens of the text; the origin says whether a real tokenizer counted them.
  Count count(String text);

  /// What to call this counter on screen, such as `o200k`.
  String name();
}
