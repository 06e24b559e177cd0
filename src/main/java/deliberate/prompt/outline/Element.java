package deliberate.prompt.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of text between an opening tag, at the start of a line or right behind another element, and its closing
/// tag.
///
/// @param start of the opening tag
/// @param end   behind the closing tag
/// @param inner what stands between them, as written
record Element(String name, int start, int end, String inner) {
  private static final Pattern OPEN =
      Pattern.compile("(?m)(?:^[ \\t]*|\\G)<([\\p{L}_][\\p{L}\\p{N}\\p{M}_.-]*)>");
  /// Elements of text that is HTML, or thinking; they are content, not sections.
  private static final Set<String> CONTENT = Set.of("html", "head", "body", "div", "p", "span", "table", "tr", "td",
      "th", "ul", "ol", "li", "a", "b", "i", "u", "em", "strong", "code", "pre", "br", "img", "h1", "h2", "h3", "h4",
      "h5", "h6", "blockquote", "think", "script", "style", "svg");

  /// The outermost elements of a text, in order. An opening tag that is never closed is text.
  static List<Element> in(String text) {
    List<Element> elements = new ArrayList<>();
    Matcher open = OPEN.matcher(text);
    int at = 0;
    while (open.find(at)) {
      String name = open.group(1);
      int close = CONTENT.contains(name.toLowerCase(Locale.ROOT)) ? -1 : close(text, name, open.end());
      if (close < 0) {
        at = open.end();
        continue;
      }
      int end = text.indexOf('>', close) + 1;
      elements.add(new Element(name, open.start(), end, text.substring(open.end(), close)));
      at = end;
    }
    return elements;
  }

  boolean isAllOf(String text) {
    return text.substring(0, start).isBlank() && text.substring(end).isBlank();
  }

  /// The text that was written, without blank lines around it.
  String text() {
    return text(List.of());
  }

  /// The text inside elements of these names too. Where a text holds the closing tag of an element around it, the
  /// compiler writes `<\/task>`: one backslash is taken away again.
  String text(List<String> around) {
    String written = inner;
    List<String> names = new ArrayList<>(around);
    names.add(name);
    for (String each : names.stream().distinct().toList()) {
      written = Pattern.compile("<(\\\\*)\\\\/(?=" + Pattern.quote(each) + "\\s*>)", Pattern.CASE_INSENSITIVE)
          .matcher(written).replaceAll("<$1/");
    }
    return Blank.around(written);
  }

  /// Where the closing tag begins; elements of the same name may stand within. -1 where there is none.
  private static int close(String text, String name, int from) {
    Matcher tag = Pattern.compile("<(/?)" + Pattern.quote(name) + ">").matcher(text);
    int depth = 1;
    for (int at = from; tag.find(at); at = tag.end()) {
      depth += tag.group(1).isEmpty() ? 1 : -1;
      if (depth == 0) {
        return tag.start();
      }
    }
    return -1;
  }
}
