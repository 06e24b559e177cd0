package deliberate.cli;

/// What the user asked for cannot be done as asked; the message is one sentence for them. Ends with exit status 2.
final class BadArgument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadArgument(String sentence) {
    super(sentence);
  }
}
