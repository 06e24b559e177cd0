package deliberate.provider.offline.family;

import deliberate.provider.offline.reading.Answer;
import java.util.regex.Pattern;

/// A task that was understood and can be worked on.
public interface Job {

  /// Works on it, thinking on the pad; gives the best found when the budget is over.
  Answer solve(Scratchpad pad);

  /// Whether a proposed answer is right; by solving the task and comparing, unless the task can be checked directly.
  default boolean accepts(String proposal, Scratchpad pad) {
    return mentions(proposal, solve(pad).value());
  }

  /// Whether the text names this value as a word of its own, the last of its kind.
  static boolean mentions(String text, String value) {
    String quoted = Pattern.quote(value);
    return Pattern.compile("(?iu)(?<![\\p{L}\\d.])" + quoted + "(?![\\p{L}\\d]|\\.\\d)").matcher(text).find();
  }
}
