package deliberate.provider.offline.family;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds numbers in text.
public final class Numerals {
  private static final Pattern WHOLE = Pattern.compile("(?<![\\d.\\p{L}])\\d{1,9}(?![\\d\\p{L}]|[.]\\d)");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;|·]{1,4}(and|&)?[\\s,]{0,4}");
  private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
      "eight", "nine", "ten", "eleven", "twelve");

  private Numerals() {}

  /// Whole numbers that stand one after another with nothing but commas, spaces or "and" between: the first run of
  /// at least `least`; empty where there is none.
  public static List<Long> firstRun(String text, int least) {
    List<Long> run = new ArrayList<>();
    int end = -1;
    Matcher number = WHOLE.matcher(text);
    while (number.find()) {
      if (end >= 0 && !BETWEEN.matcher(text.substring(end, number.start())).matches()) {
        if (run.size() >= least) {
          return run;
        }
        run.clear();
      }
      run.add(Long.parseLong(number.group()));
      end = number.end();
    }
    return run.size() >= least ? run : List.of();
  }

  /// The number that a word or digits stand for, or -1.
  public static int small(String word) {
    int known = WORDS.indexOf(word.toLowerCase(java.util.Locale.ROOT));
    return known >= 0 ? known : word.matches("\\d{1,6}") ? Integer.parseInt(word) : -1;
  }
}
