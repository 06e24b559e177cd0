package deliberate.cli.argument;

/// What the user asked for cannot be done as asked; the message is one sentence for them. Ends with exit status 2.
public final class BadArgument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadArgument(String sentence) {
    super(sentence);
  }
}
