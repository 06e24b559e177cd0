package deliberate.grader;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Several items in one text.
final class ListText {
  private static final Pattern NUMBERS = Pattern.compile("[\\d\\s.,;-]*");
  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[\\s,;]+");
  private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");

  private ListText() {}

  static List<String> items(String text) {
    Pattern between = NUMBERS.matcher(text).matches() ? BETWEEN_NUMBERS : BETWEEN;
    return Arrays.stream(between.split(text)).map(String::strip).filter(item -> !item.isEmpty()).toList();
  }
}
