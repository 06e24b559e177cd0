package deliberate.ui.kit.stream;

import java.util.Arrays;

/// Breaks the long lines of a growing text into display paragraphs, and knows which breaks are its own.
///
/// A wrapped paragraph costs the text area time that grows with the square of its length, a very long one seconds per
/// frame. So a long one is broken after a sentence where there is one, else between words, and always at [#HARD]
/// characters.
final class SoftBreaks {
  static final int HARD = 1_500;
  private static final int BETWEEN_WORDS = 1_300;
  private static final int AFTER_SENTENCE = 500;
  private static final String SENTENCE_ENDS = ".!?…。！？";

  private int[] breaks = new int[16];
  private int count;
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

  /// A part of the displayed text without the breaks that were put in here.
  ///
  /// @param from where in the displayed text the part begins
  String undo(String part, int from) {
    StringBuilder original = new StringBuilder(part);
    for (int i = count - 1; i >= 0; i--) {
      int at = breaks[i] - from;
      if (at >= 0 && at < part.length()) {
        original.deleteCharAt(at);
      }
    }
    return original.toString();
  }

  void clear() {
    count = 0;
    length = 0;
    column = 0;
    afterReturn = false;
    afterSentence = false;
  }

  private void put(StringBuilder shown, char c) {
    if (column >= HARD && !Character.isLowSurrogate(c) && c != '\n') {
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
    if (count == breaks.length) {
      breaks = Arrays.copyOf(breaks, count * 2);
    }
    breaks[count++] = length;
    shown.append('\n');
    length++;
    column = 0;
  }
}
