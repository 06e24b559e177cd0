package deliberate.provider.offline;

import deliberate.prompt.Message;
import deliberate.task.CancelSignal;
import deliberate.tokens.Count;
import deliberate.tokens.TokenCounter;
import java.util.List;

/// Counts the tokens of a whole request, in pieces so that a cancel is heard in a text of any size.
///
/// Each message costs 4 tokens beside its text, as chat formats do. Cut after a line break before a letter or
/// digit the pieces add up exactly; a text with no such place for long is cut anywhere, and its count is an estimate.
final class InputCount {
  private static final int PER_MESSAGE = 4;
  private static final int PIECE = 32_768;

  private InputCount() {}

  static Count of(List<Message> messages, TokenCounter counter, CancelSignal cancel) {
    Count sum = Count.measured(0);
    for (Message message : messages) {
      sum = sum.plus(of(message.text(), counter, cancel)).plus(Count.measured(PER_MESSAGE));
    }
    return sum;
  }

  private static Count of(String text, TokenCounter counter, CancelSignal cancel) {
    Count sum = Count.measured(0);
    for (int start = 0; start < text.length();) {
      cancel.throwIfCancelled();
      int end = Math.min(text.length(), start + PIECE);
      int cut = end == text.length() ? end : cleanCut(text, start, end);
      if (cut < 0) {
        cut = Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        sum = sum.plus(Count.estimated(0));
      }
      sum = sum.plus(counter.count(text.substring(start, cut)));
      start = cut;
    }
    return sum;
  }

  private static int cleanCut(String text, int start, int end) {
    for (int i = end; i > start; i--) {
      if (text.charAt(i - 1) == '\n' && Character.isLetterOrDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
