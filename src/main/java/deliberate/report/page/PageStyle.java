package deliberate.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The style of the page: its own rules, and the colours of the app's themes, light or dark as the reader has it.
final class PageStyle {
  private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*-([a-z-]+:\\s*#[0-9a-f]{6,8};)");

  private PageStyle() {}

  static String css() {
    return ":root { color-scheme: light dark; " + tokens("light") + " }\n@media (prefers-color-scheme: dark) { :root { "
        + tokens("dark") + " } }\n" + read("/deliberate/report/page/page.css");
  }

  private static String tokens(String theme) {
    return TOKEN.matcher(read("/themes/" + theme + ".css")).results().map(token -> "--" + token.group(1))
        .collect(Collectors.joining(" "));
  }

  private static String read(String resource) {
    try (InputStream in = PageStyle.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the app was built without " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
