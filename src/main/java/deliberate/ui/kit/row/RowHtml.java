package deliberate.ui.kit.row;

import java.util.List;

/// Rows as HTML, for programs that take formatted text from the clipboard.
public final class RowHtml {
  private RowHtml() {}

  public static String of(List<Row> rows, Stretch stretch) {
    StringBuilder html = new StringBuilder();
    for (int i = stretch.start().row(); i <= stretch.end().row() && i < rows.size(); i++) {
      Row row = rows.get(i);
      int to = stretch.to(i, row.text().length());
      int from = Math.min(stretch.from(i), to);
      switch (row) {
        case TextRow text -> add(html, text, from, to);
        case CodeRow code -> html.append("<pre><code>").append(escaped(code.text().substring(from, to)))
            .append("</code></pre>\n");
        case RuleRow _ -> html.append("<hr>\n");
      }
    }
    return html.toString().replace("</code></pre>\n<pre><code>", "\n");
  }

  private static void add(StringBuilder html, TextRow row, int from, int to) {
    String tag = row.heading() > 0 ? "h" + row.heading() : row.place().quotes() > 0 ? "blockquote" : "p";
    html.append('<').append(tag).append('>');
    if (from == 0 && !row.place().marker().isEmpty()) {
      html.append("&emsp;".repeat(row.place().indent() - 1)).append(row.place().marker()).append(' ');
    }
    int at = 0;
    for (Span span : row.spans()) {
      int start = Math.clamp(from - at, 0, span.text().length());
      int end = Math.clamp(to - at, start, span.text().length());
      html.append(dressed(span, escaped(span.text().substring(start, end)).replace("\n", "<br>")));
      at += span.text().length();
    }
    html.append("</").append(tag).append(">\n");
  }

  private static String dressed(Span span, String text) {
    String html = text;
    for (Look look : span.looks()) {
      html = switch (look) {
        case STRONG -> "<strong>" + html + "</strong>";
        case EMPHASIS -> "<em>" + html + "</em>";
        case CODE -> "<code>" + html + "</code>";
        case STRUCK, REMOVED -> "<del>" + html + "</del>";
        case ADDED -> "<ins>" + html + "</ins>";
        case LINK -> "<a href=\"" + escaped(span.target()) + "\">" + html + "</a>";
      };
    }
    return html;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
