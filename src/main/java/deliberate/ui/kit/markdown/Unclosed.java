package deliberate.ui.kit.markdown;

/// Closes what the last paragraph of a growing answer has opened, so that its marks do not show before it ends.
final class Unclosed {
  private Unclosed() {}

  static String closed(String source) {
    int start = source.lastIndexOf("\n\n") + 1;
    String last = source.substring(start);
    if (last.contains("```") || last.contains("~~~") || count("\n" + source, "\n```") % 2 == 1) {
      return source;
    }
    if (count(last, "`") % 2 == 1) {
      return source + "`";
    }
    return count(last, "**") % 2 == 1 && !source.endsWith("*") && !source.isEmpty()
        && !Character.isWhitespace(source.charAt(source.length() - 1)) ? source + "**" : source;
  }

  private static int count(String text, String mark) {
    int count = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
      count++;
    }
    return count;
  }
}
