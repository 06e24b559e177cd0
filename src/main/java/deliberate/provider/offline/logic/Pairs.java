package deliberate.provider.offline.logic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads names with their values out of a proposed answer, in whatever form it is written.
final class Pairs {
  private Pairs() {}

  /// Each name with the first value after it; empty where one has none.
  static Optional<Map<String, String>> in(String text, List<String> names, List<String> values) {
    String anyValue = values.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    Map<String, String> found = new LinkedHashMap<>();
    for (String name : names) {
      Matcher pair = Pattern.compile("(?i)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L}).{0,30}?(?<!\\p{L})("
          + anyValue + ")(?!\\p{L})")
          .matcher(text);
      if (!pair.find()) {
        return Optional.empty();
      }
      found.put(name, values.stream().filter(pair.group(1)::equalsIgnoreCase).findFirst().orElseThrow());
    }
    return Optional.of(found);
  }
}
