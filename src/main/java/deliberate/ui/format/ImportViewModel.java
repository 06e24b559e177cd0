package deliberate.ui.format;

import deliberate.format.Importer;
import deliberate.format.Importer.Reading;
import deliberate.format.PromptFormats;
import deliberate.message.FormatText;
import deliberate.message.PromptFileText;
import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.LatestOnly;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Reads files, a folder or a pasted text, and shows what is in them before any of it is opened.
public final class ImportViewModel {
  private static final Duration PAUSE = Duration.ofMillis(300);
  /// A folder may hold thousands; this many are shown and opened at once.
  private static final int MOST = 30;

  private final Importer importer;
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final Consumer<Prompt> open;
  private final LatestOnly<String, List<Reading>> pasted;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
  private final ObservableList<ImportItem> items = FXCollections.observableArrayList();
  private final ObservableList<String> problems = FXCollections.observableArrayList();
  private int asked;

  /// What there is to look at.
  public enum State {
    /// Nothing was given yet.
    EMPTY,
    READING,
    /// Something was read; there may be nothing but problems.
    READ
  }

  /// @param open takes each prompt that is accepted
  public ImportViewModel(PromptFormats formats, Dialogs dialogs, TaskRunner tasks,
                         Function<Duration, Debounce> debounce, Consumer<Prompt> open) {
    this.importer = new Importer(formats);
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.open = open;
    this.pasted = new LatestOnly<>(tasks, debounce.apply(PAUSE),
        text -> List.of(importer.pasted(text, Text.of("format.import.pasted"), Optional.empty())), this::show);
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// The prompts that were found.
  public ObservableList<ImportItem> items() {
    return items;
  }

  /// Sentences about files that could not be read.
  public ObservableList<String> problems() {
    return problems;
  }

  /// Asks for files and reads them.
  public void chooseFiles() {
    List<Path> files = dialogs.chooseFilesToImport();
    if (!files.isEmpty()) {
      read(files);
    }
  }

  /// Asks for a folder and reads all in it that some format recognises.
  public void chooseFolder() {
    dialogs.chooseFolderToImport().ifPresent(folder -> read(List.of(folder)));
  }

  /// Reads these files and folders.
  public void read(List<Path> paths) {
    int number = ++asked;
    state.set(State.READING);
    tasks.run(() -> paths.stream().flatMap(path -> importer.read(path, Optional.empty()).stream()).toList(), found -> {
      if (number == asked) {
        show(found);
      }
    }, problem -> {
      throw new IllegalStateException("the files could not be read as prompts", problem);
    });
  }

  /// Reads a text that was pasted or typed, once there is a pause.
  public void paste(String text) {
    asked++;
    if (text.isBlank()) {
      clear();
    } else {
      pasted.submit(text);
    }
  }

  /// Forgets all that was found.
  public void clear() {
    asked++;
    items.clear();
    problems.clear();
    state.set(State.EMPTY);
  }

  /// Opens what was chosen.
  public void accept() {
    items.stream().filter(item -> item.chosen().get()).map(ImportItem::prompt).toList().forEach(open);
    clear();
  }

  private void show(List<Reading> readings) {
    List<ImportItem> found = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    for (Reading reading : readings) {
      reading.problem().ifPresent(problem -> failed.add(PromptFileText.of(problem)));
      reading.found().ifPresent(imported -> {
        String from = Text.of("format.import.from", reading.name(), FormatText.name(reading.format().orElseThrow()));
        Optional<List<String>> losses = Optional.of(FormatText.lines(imported.report()));
        for (Prompt prompt : imported.prompts()) {
          found.add(new ImportItem(from, prompt, losses));
          losses = Optional.empty();
        }
      });
    }
    if (readings.isEmpty()) {
      failed.add(Text.of("format.import.nothing"));
    }
    if (found.size() > MOST) {
      failed.add(Text.of("format.import.too-many", "" + found.size(), "" + MOST));
      found.subList(MOST, found.size()).clear();
    }
    problems.setAll(failed);
    items.setAll(found);
    state.set(State.READ);
  }
}
