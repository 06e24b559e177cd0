package deliberate.ui.kit.stream;

import deliberate.ui.kit.edit.SoftBreaks;

/// Breaks the long paragraphs of a growing text for display: after a sentence where there is one, else between words,
/// and always at [SoftBreaks#LONGEST] characters. What has been shown is never changed again.
final class StreamBreaker {
  private static final int BETWEEN_WORDS = 1_300;
  private static final int AFTER_SENTENCE = 500;
  private static final String SENTENCE_ENDS = ".!?…。！？";

  private final SoftBreaks breaks = new SoftBreaks();
  private int length;
  private int column;
  private boolean afterReturn;
  private boolean afterSentence;

  /// The next piece as it is to be displayed: lines end in `\n`, long ones are broken.
  String next(String piece) {
    StringBuilder shown = new StringBuilder(piece.length() + 16);
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = c == '\r';
      put(shown, c == '\r' ? '\n' : c);
    }
    return shown.toString();
  }

  /// Where it has broken what it gave out.
  SoftBreaks offsets() {
    return breaks;
  }

  void clear() {
    breaks.clear();
    length = 0;
    column = 0;
    afterReturn = false;
    afterSentence = false;
  }

  private void put(StringBuilder shown, char c) {
    int width = Character.isHighSurrogate(c) ? 2 : 1;
    if (column + width > SoftBreaks.LONGEST && c != '\n') {
      breakHere(shown);
    }
    shown.append(c);
    length++;
    column = c == '\n' ? 0 : column + 1;
    if (Character.isWhitespace(c) && column >= (afterSentence ? AFTER_SENTENCE : BETWEEN_WORDS)) {
      breakHere(shown);
    }
    afterSentence = SENTENCE_ENDS.indexOf(c) >= 0;
  }

  private void breakHere(StringBuilder shown) {
    breaks.add(length);
    shown.append('\n');
    length++;
    column = 0;
  }
}
