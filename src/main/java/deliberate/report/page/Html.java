package deliberate.report.page;

/// Writes HTML: whatever is text goes through [#text], so that none of it can become markup.
final class Html {
  private final StringBuilder html = new StringBuilder();

  /// Markup of our own, as it is.
  Html markup(String markup) {
    html.append(markup);
    return this;
  }

  /// Any text, as text.
  Html text(String text) {
    html.append(escaped(text));
    return this;
  }

  /// An element with nothing but text in it.
  ///
  /// @param tag  with its attributes, such as `p class="note"`
  Html element(String tag, String text) {
    return markup("<" + tag + ">").text(text).markup("</" + tag.split(" ")[0] + ">\n");
  }

  /// Safe between tags and in an attribute in double quotes.
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(isAllowed(c) ? c : '\uFFFD');
      }
    }
    return escaped.toString();
  }

  /// Control characters have no place in a page.
  private static boolean isAllowed(char c) {
    return c >= ' ' && c != 0x7F || c == '\n' || c == '\t' || c == '\r';
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
