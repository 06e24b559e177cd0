package deliberate.ui.kit.dialog;

import deliberate.message.Text;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The system's windows that choose files and folders.
final class FileChoosers {
  /// The files that the app opens.
  static final Kind PROMPTS = new Kind("dialog.files.prompts", "*.prompt.yaml", "*.recording", "*.zip");
  /// The files that hold test cases.
  static final Kind CASES = new Kind("dialog.files.cases", "*.csv", "*.tsv", "*.txt", "*.jsonl");
  private static final Kind ALL = new Kind("dialog.files.all", "*");

  private final Window owner;

  FileChoosers(Window owner) {
    this.owner = owner;
  }

  /// Kinds of file under one name, told by their endings.
  record Kind(String textKey, String... endings) {
    private FileChooser.ExtensionFilter filter() {
      return new FileChooser.ExtensionFilter(Text.of(textKey), endings);
    }
  }

  /// @param kinds shown first; any other file can be chosen all the same
  Optional<Path> toOpen(String title, Kind... kinds) {
    return path(chooser(title, kinds).showOpenDialog(owner));
  }

  Optional<Path> toSave(String title, String suggestedName, Kind... kinds) {
    FileChooser chooser = chooser(title, kinds);
    chooser.setInitialFileName(suggestedName);
    return path(chooser.showSaveDialog(owner));
  }

  List<Path> several(String title) {
    List<File> files = chooser(title).showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return path(chooser.showDialog(owner));
  }

  /// Where to write a comparison: as a page, a picture or a table.
  Optional<Path> comparison(String suggestedName) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Text.of("dialog.comparison.export"));
    chooser.getExtensionFilters().setAll(new Kind("dialog.files.page", "*.html").filter(),
        new Kind("dialog.files.picture", "*.png").filter(), new Kind("dialog.files.table", "*.csv").filter(),
        new Kind("dialog.files.json", "*.json").filter());
    chooser.setInitialFileName(suggestedName);
    return path(chooser.showSaveDialog(owner)).map(path -> withEnding(path, chooser.getSelectedExtensionFilter()));
  }

  /// Where the name has none of the endings, the chosen kind of file says it.
  private static Path withEnding(Path path, FileChooser.ExtensionFilter kind) {
    boolean ends =
        Stream.of(".html", ".png", ".csv", ".json").anyMatch(path.toString().toLowerCase(Locale.ROOT)::endsWith);
    return ends || kind == null ? path
        : path.resolveSibling(path.getFileName() + kind.getExtensions().getFirst().substring(1));
  }

  private static FileChooser chooser(String title, Kind... kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    if (kinds.length > 0) {
      chooser.getExtensionFilters().setAll(Stream.concat(Stream.of(kinds), Stream.of(ALL)).map(Kind::filter).toList());
    }
    return chooser;
  }

  private static Optional<Path> path(File chosen) {
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
