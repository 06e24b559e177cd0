package deliberate.format;

import deliberate.prompt.file.tree.PromptFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Files that a foreign file names. Only text in its own folder or below is read: a file from elsewhere must not reach
/// for others, links included. Programs are not run and nothing is fetched.
public final class Neighbours {
  private static final int DEEPEST = 5;
  private static final int MOST_FILES = 200;
  private static final String FILE = "file://";
  private static final List<String> PROGRAMS = List.of(".js", ".cjs", ".mjs", ".ts", ".cts", ".mts", ".py", ".rb",
      ".sh", ".bash", ".pl", ".php", ".lua", ".ps1", ".bat", ".cmd", ".exe", ".go");

  private final Optional<Path> folder;
  private final Losses losses;

  Neighbours(Optional<Path> folder, Losses losses) {
    this.folder = folder;
    this.losses = losses;
  }

  /// Whether a text names a file or an address instead of being what is meant.
  public static boolean isReference(String text) {
    return text.matches("(?s)[a-z][a-z0-9+.-]*://\\S*") || text.startsWith("exec:");
  }

  /// The file that a reference leads to, with its name; empty, and reported, where it may not or cannot be read.
  public Optional<Incoming> read(String reference, String place) {
    String name = reference.startsWith(FILE) ? reference.substring(FILE.length()) : reference;
    String bare = name.replaceFirst("(\\.\\w+):\\w+$", "$1").toLowerCase(Locale.ROOT);
    if (reference.startsWith("exec:") || PROGRAMS.stream().anyMatch(bare::endsWith)) {
      return lost(Loss.Kind.CODE, place, name);
    }
    if (isReference(name)) {
      return lost(Loss.Kind.REMOTE, place, name);
    }
    if (folder.isEmpty()) {
      return lost(Loss.Kind.NO_FOLDER, place, name);
    }
    return inside(name, place);
  }

  /// The files that a reference with wildcards leads to, in the order of their names.
  public List<Incoming> readAll(String reference, String place) {
    if (folder.isEmpty() || !reference.contains("*")) {
      return read(reference, place).stream().toList();
    }
    String pattern = reference.startsWith(FILE) ? reference.substring(FILE.length()) : reference;
    List<String> names = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder.get(), DEEPEST)) {
      PathMatcher wanted = folder.get().getFileSystem().getPathMatcher("glob:" + pattern.replaceFirst("^\\./", ""));
      walk.map(folder.get()::relativize).filter(wanted::matches).limit(MOST_FILES).map(Path::toString).sorted()
          .forEach(names::add);
    } catch (IOException | UncheckedIOException | IllegalArgumentException _) { // told with the pattern
      names.clear();
    }
    if (names.isEmpty()) {
      losses.add(Loss.Kind.UNREADABLE, place, pattern);
    }
    return names.stream().flatMap(name -> read(name, place).stream()).toList();
  }

  private Optional<Incoming> inside(String name, String place) {
    try {
      Path home = folder.orElseThrow().toRealPath();
      Path named = home.resolve(name).normalize();
      if (!named.startsWith(home)) {
        return lost(Loss.Kind.OUTSIDE, place, name);
      }
      if (!Files.isRegularFile(named)) {
        return lost(Loss.Kind.UNREADABLE, place, name);
      }
      return named.toRealPath().startsWith(home) ? Optional.of(Incoming.of(named))
          : lost(Loss.Kind.OUTSIDE, place, name);
    } catch (IOException | InvalidPathException | PromptFileException _) { // told with the file's name
      return lost(Loss.Kind.UNREADABLE, place, name);
    }
  }

  /// The text of a file.
  public Optional<String> text(String reference, String place) {
    return read(reference, place).map(Incoming::text);
  }

  /// The data of a file of YAML or JSON, at the place of the reference.
  public Optional<Item> data(String reference, String place) {
    return read(reference, place).flatMap(file -> {
      try {
        return Optional.of(new Item(file.data().value(), place, losses));
      } catch (PromptFileException _) { // told with the file's name
        return lost(Loss.Kind.UNREADABLE, place, file.name());
      }
    });
  }

  private <T> Optional<T> lost(Loss.Kind kind, String place, String name) {
    losses.add(kind, place, name);
    return Optional.empty();
  }
}
