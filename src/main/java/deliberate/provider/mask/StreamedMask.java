package deliberate.provider.mask;

import java.util.List;

/// Hides secrets in a text that comes in pieces. What may turn out to be the middle of one is held back until the next
/// piece tells.
final class StreamedMask {
  /// So many characters in a row are no accident any more.
  private static final int TELLING = 6;

  private final List<String> secrets;
  private final int longest;
  /// The end of what was let through, as it came.
  private String before = "";
  private String held = "";

  StreamedMask(Mask mask) {
    secrets = mask.secrets();
    longest = secrets.stream().mapToInt(String::length).max().orElse(0);
  }

  /// What can be let through now that this piece is there; may be empty.
  String next(String piece) {
    String text = before + held + piece;
    StringBuilder clean = new StringBuilder();
    int done = masked(text, before.length(), clean);
    int kept = Math.max(done, text.length() - beginning(text));
    clean.append(text, done, kept);
    before = text.substring(Math.max(0, kept - longest), kept);
    held = text.substring(kept);
    return clean.toString();
  }

  /// What is still held back.
  String rest() {
    String rest = held;
    before = "";
    held = "";
    return rest;
  }

  /// Appends the text from there to the end of the last whole secret in it; the place of that end.
  private int masked(String text, int from, StringBuilder clean) {
    int done = from;
    while (true) {
      int start = -1;
      int end = Integer.MAX_VALUE;
      for (String secret : secrets) {
        int found = text.indexOf(secret, Math.max(0, done - secret.length() + 1));
        if (found >= 0 && found + secret.length() < end) {
          start = found;
          end = found + secret.length();
        }
      }
      if (start < 0) {
        return done;
      }
      clean.append(text, done, Math.max(done, start)).append(Mask.SHOWN);
      done = end;
    }
  }

  /// How many characters at the end may be the beginning of a secret.
  private int beginning(String text) {
    int most = 0;
    for (String secret : secrets) {
      for (int length = Math.min(secret.length() - 1, text.length()); length >= TELLING && length > most; length--) {
        if (text.endsWith(secret.substring(0, length))) {
          most = length;
        }
      }
    }
    return most;
  }
}
