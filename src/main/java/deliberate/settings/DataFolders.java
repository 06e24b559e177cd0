package deliberate.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the app keeps its files: the platform's usual folders, or all of it under `DELIBERATE_HOME` where that is set.
///
/// @param config settings
/// @param data   what the user would miss
public record DataFolders(Path config, Path data) {
  private static final String NAME = "deliberate";

  /// The folders for this process.
  public static DataFolders ofThisMachine() {
    return of(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  /// The desktop's trash, where it follows the FreeDesktop specification; that is on Linux, in the user's own folders.
  public Optional<Path> trash() {
    boolean usual = data.endsWith(Path.of("share", NAME));
    return usual ? Optional.of(data.resolveSibling("Trash")) : Optional.empty();
  }

  static DataFolders of(Map<String, String> environment, String osName, Path home) {
    String own = environment.getOrDefault("DELIBERATE_HOME", "");
    if (!own.isBlank()) {
      return new DataFolders(Path.of(own, "config"), Path.of(own, "data"));
    }
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.contains("win")) {
      Path base = folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Deliberate");
      return new DataFolders(base, base);
    }
    if (os.contains("mac")) {
      Path base = home.resolve("Library").resolve("Application Support").resolve("Deliberate");
      return new DataFolders(base, base);
    }
    return new DataFolders(
        folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME),
        folder(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve(NAME));
  }

  /// The XDG rule: a relative path is as good as none.
  private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
  }
}
