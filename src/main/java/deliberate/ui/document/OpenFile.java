package deliberate.ui.document;

import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptDocument;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Which file is open, what it held when it was read or written last, and how it is called.
final class OpenFile {
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(FileName.UNTITLED);
  private final ObjectProperty<Path> path = new SimpleObjectProperty<>();
  private PromptDocument document = PromptDocument.fresh(Prompt.empty());
  private Optional<Path> opening = Optional.empty();
  private String nameBefore = FileName.UNTITLED;

  ReadOnlyStringProperty name() {
    return name.getReadOnlyProperty();
  }

  /// Null for a prompt that is in no file.
  ObjectProperty<Path> path() {
    return path;
  }

  PromptDocument document() {
    return document;
  }

  /// The same file holds something else now.
  void holds(PromptDocument now) {
    document = now;
  }

  void moveTo(Path to) {
    name.set(FileName.of(to));
    path.set(to);
  }

  /// @param shownPath null for a prompt that is in no file
  void show(PromptDocument opened, Path shownPath, String shownName) {
    document = opened;
    path.set(shownPath);
    name.set(shownName);
  }

  /// Goes by the name of a file that is being read.
  void begin(Path wanted) {
    nameBefore = opening.isPresent() ? nameBefore : name.get();
    opening = Optional.of(wanted);
    name.set(FileName.of(wanted));
  }

  /// What was being read is read, or cannot be.
  void end() {
    name.set(nameBefore);
    opening = Optional.empty();
  }

  /// Where it is on disk, also while it is still being read.
  Optional<Path> place() {
    return opening.or(() -> Optional.ofNullable(path.get())).map(Path::toAbsolutePath);
  }

  /// Where it is on disk; empty for a prompt that is in no file.
  String absolutePath() {
    return path.get() == null ? "" : path.get().toAbsolutePath().toString();
  }
}
