package deliberate.provider.offline.role;

import java.util.List;
import java.util.regex.Pattern;

/// Reads the entries of a list with bullets or numbers.
final class Items {
  private static final int MOST = 200;
  private static final Pattern ITEM = Pattern.compile("(?m)^ {0,8}(?:[-*•+]|\\d{1,3}[.)]) +(\\S.*)$");

  private Items() {}

  static List<String> in(String text) {
    return ITEM.matcher(text).results().limit(MOST).map(m -> m.group(1).strip()).toList();
  }

  static String numbered(List<String> entries) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < entries.size(); i++) {
      text.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(entries.get(i));
    }
    return text.toString();
  }
}
