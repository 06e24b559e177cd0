package deliberate.prompt.outline;

/// The blank lines around a text, which are not part of it.
final class Blank {
  private Blank() {}

  /// Without blank lines before it and without blanks after it.
  static String around(String text) {
    return text.replaceFirst("\\A(?:[ \\t]*\\n)+", "").stripTrailing();
  }
}
