package deliberate.ui.library;

import deliberate.message.Text;
import deliberate.prompt.library.LibraryFolder.Listing;
import deliberate.prompt.library.LibraryItem;
import deliberate.prompt.library.LibraryNode;
import deliberate.prompt.library.Template;
import deliberate.settings.LibraryMarks;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.LatestOnly;
import deliberate.ui.settings.SettingsViewModel;
import deliberate.ui.shell.DesksViewModel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The prompts of a folder, searched by the words typed. Reading and searching happen in the background.
public final class LibraryViewModel {
  private static final Duration PAUSE = Duration.ofMillis(120);
  private static final Listing NOTHING = new Listing(List.of(), false);

  private final SettingsViewModel settings;
  private final DesksViewModel desks;
  private final Dialogs dialogs;
  private final LatestOnly<Search, LibraryNode> searching;
  private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ReadOnlyObjectWrapper<LibraryNode> tree =
      new ReadOnlyObjectWrapper<>(this, "tree", LibraryNode.of("", List.of()));
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
  private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper(this, "progress", "");
  private final LibraryCommands commands;
  private final LibraryReading reading;
  private Listing listing = NOTHING;
  private boolean stopped;

  public LibraryViewModel(SettingsViewModel settings, DesksViewModel desks, Dialogs dialogs, TaskRunner tasks,
                          Debounce.Source debounces, LibraryCommands commands) {
    this.settings = settings;
    this.desks = desks;
    this.dialogs = dialogs;
    this.commands = commands;
    reading = new LibraryReading(tasks, receiver());
    searching = new LatestOnly<>(tasks, debounces.after(PAUSE), LibraryViewModel::find, this::showFound);
    commands.setOnDone(this::look);
    commands.setOnProblem(sentence::set);
    query.subscribe((_, _) -> search());
    LibraryMarks marks = marks();
    shown.set(marks.listed() && !marks.folder().isEmpty());
    shown.subscribe((_, now) -> {
      remember(mark -> mark.withListed(now));
      look();
    });
    settings.settings().subscribe((before, now) -> {
      if (!before.files().recent().equals(now.files().recent())) {
        look(); // a prompt was opened or saved, perhaps here
      }
    });
  }

  private record Search(String name, List<LibraryItem> items, String query) {}

  /// Whether the library is shown.
  public BooleanProperty shown() {
    return shown;
  }

  /// What to look for in names, titles, tags and texts; `#tag` asks for a tag.
  public StringProperty query() {
    return query;
  }

  /// What fits, as a tree.
  public ReadOnlyObjectProperty<LibraryNode> tree() {
    return tree.getReadOnlyProperty();
  }

  /// What there is to say: that nothing fits, or what could not be done; else empty.
  public ReadOnlyStringProperty sentence() {
    return sentence.getReadOnlyProperty();
  }

  /// How far a reading is that takes long; else empty.
  public ReadOnlyStringProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /// What can be done with its files.
  public LibraryCommands commands() {
    return commands;
  }

  /// The folder; empty until one is chosen.
  public Optional<Path> folder() {
    return Optional.of(marks().folder()).filter(path -> !path.isEmpty()).map(Path::of);
  }

  /// Folders that were the library lately, newest first.
  public List<Path> recent() {
    return marks().recent().stream().map(Path::of).toList();
  }

  /// How wide it is shown, in pixels.
  public double width() {
    return marks().width();
  }

  /// Keeps the width over a restart.
  public void keepWidth(double width) {
    remember(mark -> mark.withWidth(width));
  }

  /// Shows the library or hides it; asks for its folder where there is none yet.
  public void toggle() {
    if (folder().isEmpty()) {
      chooseFolder();
    } else {
      shown.set(!shown.get());
    }
  }

  /// Asks for another folder and shows it.
  public void chooseFolder() {
    dialogs.chooseFolder(Text.of("library.choose")).ifPresent(this::show);
  }

  /// Shows this folder from now on.
  public void show(Path folder) {
    listing = NOTHING;
    stopped = false;
    tree.set(LibraryNode.of("", List.of()));
    remember(mark -> mark.at(folder.toAbsolutePath().toString()).withListed(true));
    shown.set(true);
    look();
  }

  public void open(LibraryItem item) {
    desks.open(item.path());
  }

  /// Moves it where it can be put back from.
  public void moveToTrash(LibraryItem item) {
    folder().ifPresent(folder -> commands.moveToTrash(item, folder));
  }

  /// Looks what is in the folder now, where it is shown.
  public void look() {
    folder().filter(_ -> shown.get()).ifPresent(folder -> {
      reading.read(folder, () -> listing);
      commands.lookForTemplates();
    });
  }

  /// Ends a reading that takes long; what it has found stays.
  public void stop() {
    reading.stop();
  }

  /// Asks for a name and makes a new prompt of the template in this folder of the library.
  ///
  /// @param place of the folder, below that of the library
  public void create(Template template, Path place) {
    folder().ifPresent(folder -> commands.create(template, folder.resolve(place)));
  }

  private LibraryReading.Receiver receiver() {
    return new LibraryReading.Receiver() {
      @Override
      public void named(Listing names) {
        if (listing.items().isEmpty()) {
          listing = names; // names first, what is in the files as soon as it has been read
          search();
        }
      }

      @Override
      public void progressed(int done, int of) {
        progress.set(of == 0 ? Text.of("library.finding", done) : Text.of("library.reading", done, of));
      }

      @Override
      public void read(Listing found, boolean wasStopped) {
        progress.set("");
        listing = found;
        stopped = wasStopped;
        search();
      }

      @Override
      public void failed(Exception problem) {
        progress.set("");
        fail(problem);
      }
    };
  }

  private void search() {
    String name = folder().map(path -> String.valueOf(path.getFileName())).orElse("");
    searching.submit(new Search(name, listing.items(), query.get()));
  }

  private static LibraryNode find(Search search) {
    List<String> words = Stream.of(search.query().strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .filter(word -> !word.isEmpty()).toList();
    return LibraryNode.of(search.name(), search.items().stream().filter(item -> item.fits(words)).toList());
  }

  private void showFound(LibraryNode found) {
    if (!found.equals(tree.get())) {
      tree.set(found);
    }
    boolean none = found.children().isEmpty();
    sentence.set(none && !query.get().isBlank() ? Text.of("library.nothing-fits")
        : stopped ? Text.of("library.stopped")
        : none && !reading.isRunning() ? Text.of("library.empty") : listing.more() ? Text.of("library.more") : "");
  }

  private void fail(Exception e) {
    listing = NOTHING;
    tree.set(LibraryNode.of("", List.of()));
    String path = folder().map(Path::toString).orElse("");
    sentence.set(switch (e) {
      case NoSuchFileException _ -> Text.of("library.gone", path);
      case NotDirectoryException _ -> Text.of("library.no-folder", path);
      case AccessDeniedException _ -> Text.of("library.forbidden", path);
      default -> Text.of("library.unreadable", path, String.valueOf(e.getMessage()));
    });
  }

  private LibraryMarks marks() {
    return settings.settings().get().files().library();
  }

  private void remember(UnaryOperator<LibraryMarks> change) {
    settings.update(now -> now.withFiles(now.files().withLibrary(change.apply(now.files().library()))));
  }
}
