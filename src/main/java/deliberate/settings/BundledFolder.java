package deliberate.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A folder that ships inside the app (`/themes`, `/samples`), so that adding a file to it needs no code.
public final class BundledFolder {
  private BundledFolder() {}

  /// One file in it.
  ///
  /// @param url where it can be loaded from again
  public record Item(String name, String text, URL url) {}

  /// Its files, by name.
  ///
  /// @param folder absolute, such as `/themes`
  public static List<Item> files(String folder) {
    URL url = BundledFolder.class.getResource(folder);
    if (url == null) {
      throw new IllegalStateException("the app was built without " + folder);
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return list(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return list(jar.getPath(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Item> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::toString))
          .map(BundledFolder::item).toList();
    }
  }

  private static Item item(Path path) {
    try {
      return new Item(path.getFileName().toString(), Files.readString(path, StandardCharsets.UTF_8),
          path.toUri().toURL());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
