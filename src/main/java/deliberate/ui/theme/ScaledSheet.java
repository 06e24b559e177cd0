package deliberate.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// A style sheet whose every length is so many percent of what is written in it.
final class ScaledSheet {
  private static final int AS_WRITTEN = 100;
  private static final Pattern LENGTH = Pattern.compile("\\b(\\d+(?:\\.\\d+)?)px\\b");
  /// Lines stay as thin as they are.
  private static final BigDecimal THIN = new BigDecimal(2);

  private ScaledSheet() {}

  /// The address to give to a scene.
  static String of(URL sheet, int percent) {
    if (percent == AS_WRITTEN) {
      return sheet.toExternalForm();
    }
    try (InputStream in = sheet.openStream()) {
      String scaled = scaled(new String(in.readAllBytes(), StandardCharsets.UTF_8), percent);
      return "data:text/css;base64," + Base64.getEncoder().encodeToString(scaled.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String scaled(String css, int percent) {
    return LENGTH.matcher(css).replaceAll(length -> {
      BigDecimal written = new BigDecimal(length.group(1));
      BigDecimal scaled = written.compareTo(THIN) <= 0 ? written
          : written.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
      return scaled.stripTrailingZeros().toPlainString() + "px";
    });
  }
}
