package deliberate.ui.theme;

import deliberate.settings.BundledFolder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One theme: a file of colour tokens over one of AtlantaFX's base themes.
///
/// @param id   the file's name without `.css`
/// @param base `primer-light` or `primer-dark`
/// @param url  the token file, for a scene's stylesheets
public record Theme(String id, String name, String base, String url) {
  private static final Pattern HEADER = Pattern.compile("/\\*\\s*(name|base):\\s*(.+?)\\s*\\*/");
  private static final String DARK_BASE = "primer-dark";

  /// The themes that ship with the app, by file name.
  public static List<Theme> bundled() {
    return BundledFolder.files("/themes").stream().filter(item -> item.name().endsWith(".css"))
        .map(Theme::read).toList();
  }

  public boolean isDark() {
    return base.equals(DARK_BASE);
  }

  private static Theme read(BundledFolder.Item item) {
    String id = item.name().replace(".css", "");
    String name = id;
    String base = "primer-light";
    Matcher header = HEADER.matcher(item.text());
    while (header.find()) {
      if (header.group(1).equals("name")) {
        name = header.group(2);
      } else {
        base = header.group(2);
      }
    }
    return new Theme(id, name, base, item.url().toExternalForm());
  }
}
