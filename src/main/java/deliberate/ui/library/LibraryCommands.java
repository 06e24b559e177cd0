package deliberate.ui.library;

import deliberate.message.PromptFileText;
import deliberate.message.Text;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.prompt.library.LibraryFiles;
import deliberate.prompt.library.LibraryFolder;
import deliberate.prompt.library.LibraryFiles.NameProblem;
import deliberate.prompt.library.LibraryItem;
import deliberate.prompt.library.Template;
import deliberate.prompt.library.Trash;
import deliberate.prompt.library.Trash.Trashed;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.shell.DesksViewModel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a person can do with a file of the library.
public final class LibraryCommands {
  private final DesksViewModel desks;
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final Trash trash;
  private final Sources sources;
  private final ObservableList<Template> templates = FXCollections.observableArrayList();
  private final Consumer<Path> revealer;
  private final ReadOnlyObjectWrapper<Optional<Trashed>> trashed = new ReadOnlyObjectWrapper<>(Optional.empty());
  private Runnable onDone = () -> {};
  private Consumer<String> onProblem = sentence -> {};

  /// @param revealer shows a folder in the system's file manager
  public LibraryCommands(DesksViewModel desks, Dialogs dialogs, TaskRunner tasks, Trash trash, Sources sources,
                         Consumer<Path> revealer) {
    this.sources = sources;
    templates.setAll(sources.shipped());
    this.desks = desks;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.trash = trash;
    this.revealer = revealer;
  }

  /// Where templates come from.
  ///
  /// @param own the folder of the user's own, which need not be there
  public record Sources(List<Template> shipped, Path own) {}

  void setOnDone(Runnable action) {
    onDone = action;
  }

  void setOnProblem(Consumer<String> receiver) {
    onProblem = receiver;
  }

  /// The file that was moved to the trash last, while it can be put back.
  public ReadOnlyObjectProperty<Optional<Trashed>> trashed() {
    return trashed.getReadOnlyProperty();
  }

  /// Asks for another name; a desk that has the file open goes along.
  public void rename(LibraryItem item) {
    dialogs.askName(Text.of("library.rename.title", item.name()), item.name())
        .filter(name -> !name.strip().equals(item.name())).ifPresent(name -> {
          if (isName(name.strip())) {
            act(item.path(), () -> LibraryFiles.rename(item.path(), name), to -> desks.moved(item.path(), to));
          }
        });
  }

  private boolean isName(String name) {
    NameProblem problem = LibraryFiles.check(name);
    if (problem != NameProblem.NONE) {
      onProblem.accept(Text.of("library.name." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    return problem == NameProblem.NONE;
  }

  /// What a new prompt can begin as: first what ships with the app, then the user's own.
  public ObservableList<Template> templates() {
    return templates;
  }

  /// Where the user's own templates are.
  public Path templateFolder() {
    return sources.own();
  }

  /// Reads the user's own templates anew.
  void lookForTemplates() {
    tasks.run(() -> Template.in(sources.own()), own -> templates.setAll(Stream.concat(sources.shipped().stream(),
        own.stream()).toList()), e -> onProblem.accept(sentence(sources.own(), e)));
  }

  /// Asks for a name and makes a new prompt of the template in this folder, which is opened.
  void create(Template template, Path folder) {
    dialogs.askName(Text.of("library.new.title", template.name()), template.name()).map(String::strip)
        .filter(this::isName).ifPresent(name -> act(folder.resolve(name + LibraryFolder.ENDING),
            () -> LibraryFiles.create(folder, name, template.read()), desks::open));
  }

  /// Copies it to the user's own templates.
  public void keepAsTemplate(LibraryItem item) {
    tasks.run(() -> LibraryFiles.keepAsTemplate(item.path(), sources.own()), kept -> {
      onProblem.accept(Text.of("library.template.kept", item.name()));
      lookForTemplates();
    }, e -> onProblem.accept(sentence(item.path(), e)));
  }

  /// Shows the user's own templates in the system's file manager.
  public void revealTemplates() {
    act(sources.own(), () -> Files.createDirectories(sources.own()), revealer);
  }

  /// Makes a copy beside it and opens that.
  public void duplicate(LibraryItem item) {
    act(item.path(), () -> LibraryFiles.duplicate(item.path()), desks::open);
  }

  /// Moves it where it can be put back from.
  ///
  /// @param library the folder whose own trash is used where the desktop has none
  public void moveToTrash(LibraryItem item, Path library) {
    act(item.path(), () -> trash.put(item.path(), library), done -> trashed.set(Optional.of(done)));
  }

  /// Puts the file back that was moved to the trash last.
  public void putBack() {
    trashed.get().ifPresent(last -> act(last.original(), () -> {
      Trash.putBack(last);
      return last;
    }, _ -> trashed.set(Optional.empty())));
  }

  /// Shows its folder in the system's file manager.
  public void reveal(LibraryItem item) {
    revealer.accept(item.path().toAbsolutePath().getParent());
  }

  private <T> void act(Path path, Callable<T> work, Consumer<T> then) {
    tasks.run(work, result -> {
      onProblem.accept("");
      onDone.run();
      then.accept(result);
    }, e -> onProblem.accept(sentence(path, e)));
  }

  private static String sentence(Path path, Exception e) {
    String name = String.valueOf(path.getFileName());
    return switch (e) {
      case PromptFileException known -> PromptFileText.of(known);
      case FileAlreadyExistsException _ -> Text.of("library.taken");
      case NoSuchFileException _ -> Text.of("library.file-gone", name);
      case AccessDeniedException _ -> Text.of("library.read-only", name);
      case ReadOnlyFileSystemException _ -> Text.of("library.read-only", name);
      default -> Text.of("shell.file.unknown-problem", name, String.valueOf(e.getMessage()));
    };
  }
}
