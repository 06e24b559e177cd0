package deliberate.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A file as text: its path below the checkout, with slashes, and its lines.
record Source(String path, List<String> lines) {

  /// All files below the folders whose names end so, without the planted violations.
  static List<Source> under(List<String> folders, String... endings) {
    return folders.stream().map(Path::of).filter(Files::exists).flatMap(Source::files)
        .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
        .map(Source::read).filter(source -> !source.path().contains("/architecture/planted/")).toList();
  }

  boolean isIn(String folder) {
    return path.startsWith(folder);
  }

  boolean endsWith(String ending) {
    return path.endsWith(ending);
  }

  String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source read(Path file) {
    try {
      return new Source(file.toString().replace('\\', '/'), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is not UTF-8", e);
    }
  }
}
