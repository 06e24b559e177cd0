package deliberate.ui.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// One file of a class pack.
///
/// @param name where it lies in the pack, with slashes
record PackItem(Path file, String name, Kind kind) {

  /// What can be done with it, in the order in which they are listed.
  enum Kind {
    /// Opened on a desk.
    PROMPT(".prompt.yaml"),
    /// Played.
    RECORDING(".recording"),
    /// Read here, as Markdown.
    NOTES(".md"),
    /// Read here as it is: the prompts beside it use it.
    CASES(".csv", ".tsv", ".jsonl", ".yaml", ".yml"),
    /// Read here as it is.
    TEXT(".txt");

    private final List<String> endings;

    Kind(String... endings) {
      this.endings = List.of(endings);
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is opened elsewhere, and not read in the pack's window.
    boolean isOpened() {
      return this == PROMPT || this == RECORDING;
    }
  }

  /// Whether such a file belongs into a pack.
  static boolean fits(String name) {
    return kindOf(name) != null;
  }

  /// @param folder the pack's
  static PackItem of(Path folder, Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    return new PackItem(file, name, kindOf(name));
  }

  private static Kind kindOf(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
        return kind;
      }
    }
    return null;
  }
}
