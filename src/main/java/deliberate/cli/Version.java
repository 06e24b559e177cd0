package deliberate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The app's version, as the build wrote it down.
final class Version {
  private Version() {}

  static String ofThisApp() {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/deliberate/build.properties")) {
      if (in == null) {
        throw new IllegalStateException("the app was built without its version");
      }
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version");
  }
}
