package deliberate.ui.pack;

import deliberate.message.Text;
import deliberate.task.TaskRunner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A class pack that is looked through: its items are opened, or read here.
final class PackListViewModel {
  static final int LONGEST = 1 << 20;

  private final PackContents contents;
  private final TaskRunner tasks;
  private final Consumer<Path> opener;
  private final ReadOnlyObjectWrapper<Optional<PackItem>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(Reading.NOTHING);

  /// A text to be read.
  ///
  /// @param markdown whether it is rendered
  record Reading(String text, boolean markdown) {
    static final Reading NOTHING = new Reading("", false);
  }

  /// @param opener opens prompts and recordings
  PackListViewModel(PackContents contents, TaskRunner tasks, Consumer<Path> opener) {
    this.contents = contents;
    this.tasks = tasks;
    this.opener = opener;
    contents.first().ifPresent(this::choose);
  }

  String title() {
    return Text.of("pack.title", contents.name());
  }

  List<PackItem> items() {
    return contents.items();
  }

  /// Where the files are.
  String place() {
    return contents.folder().toString();
  }

  ReadOnlyObjectProperty<Optional<PackItem>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// What there is to read of the chosen one.
  ReadOnlyObjectProperty<Reading> reading() {
    return reading.getReadOnlyProperty();
  }

  void choose(PackItem item) {
    chosen.set(Optional.of(item));
    if (item.kind().isOpened()) {
      reading.set(new Reading(Text.of("pack.about." + item.kind().id()), false));
      return;
    }
    reading.set(Reading.NOTHING);
    tasks.run(() -> text(item.file()), text -> show(item, new Reading(text, item.kind() == PackItem.Kind.NOTES)),
        e -> show(item, new Reading(Text.of("pack.unread", item.name(), String.valueOf(e.getMessage())), false)));
  }

  /// Opens a prompt or a recording; shows anything else here.
  void open(PackItem item) {
    if (item.kind().isOpened()) {
      opener.accept(item.file());
    } else {
      choose(item);
    }
  }

  private void show(PackItem item, Reading now) {
    if (chosen.get().filter(item::equals).isPresent()) {
      reading.set(now);
    }
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
      return in.read() < 0 ? text : text + "\n\n" + Text.of("pack.cut");
    }
  }
}
