package deliberate.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.draft.Safekeeping;
import deliberate.prompt.library.LibraryItem;
import deliberate.prompt.library.LibraryNode;
import deliberate.prompt.library.Template;
import deliberate.prompt.library.Trash;
import deliberate.settings.DataFolders;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.task.DirectTaskRunner;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.document.DocumentViewModel;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.RecordingDialogs;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.settings.SettingsViewModel;
import deliberate.ui.shell.CasesViewModel;
import deliberate.ui.shell.Desk;
import deliberate.ui.shell.DesksViewModel;
import deliberate.ui.shell.ShellViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryViewModelTest {
  private static final TaskRunner TASKS = new DirectTaskRunner();

  @TempDir
  Path folder;
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final List<Path> revealed = new ArrayList<>();
  private Path prompts;
  private SettingsViewModel settings;
  private DesksViewModel desks;
  private LibraryViewModel library;

  @BeforeEach
  void setUp() throws IOException {
    prompts = Files.createDirectories(folder.resolve("prompts"));
    write("eggs", "Eggs for breakfast");
    write("hens", "Hens");
    settings = new SettingsViewModel(Settings.DEFAULTS, new SettingsFile(new DataFolders(folder, folder)), TASKS, e -> {
      throw new AssertionError(e);
    });
    desks = new DesksViewModel(this::desk, dialogs, settings);
    library = library();
    dialogs.open = Optional.of(prompts);
  }

  @Test
  void itIsNotShownUntilAFolderIsChosenAndThenRemembered() {
    assertThat(library.shown().get()).isFalse();

    library.toggle();

    assertThat(library.shown().get()).isTrue();
    assertThat(names()).containsExactly("eggs", "hens");
    LibraryViewModel next = library();
    next.look();
    assertThat(next.shown().get()).isTrue();
    assertThat(next.tree().get().children()).hasSize(2);
    library.toggle();
    assertThat(settings.settings().get().files().library().listed()).isFalse();
    assertThat(dialogs.asked).containsExactly("folder");
  }

  @Test
  void itIsSearchedByWords() {
    library.toggle();

    library.query().set("breakfast egg");
    assertThat(names()).containsExactly("eggs");

    library.query().set("ducks");
    assertThat(names()).isEmpty();
    assertThat(library.sentence().get()).contains("Nothing here");
  }

  @Test
  void aPromptIsOpenedOnADesk() {
    library.toggle();
    library.open(library.tree().get().children().getFirst().item().orElseThrow());

    assertThat(desks.active().get().document().file().get()).isEqualTo(prompts.resolve("eggs.prompt.yaml"));
  }

  @Test
  void aRenamedFileIsRenamedOnItsDeskToo() {
    library.toggle();
    desks.open(prompts.resolve("eggs.prompt.yaml"));
    dialogs.name = Optional.of("omelette");

    library.commands().rename(first());

    assertThat(names()).containsExactly("hens", "omelette");
    assertThat(desks.active().get().document().file().get()).isEqualTo(prompts.resolve("omelette.prompt.yaml"));
    assertThat(desks.active().get().document().name().get()).isEqualTo("omelette.prompt.yaml");
    assertThat(settings.settings().get().files().open()).containsExactly(
        prompts.resolve("omelette.prompt.yaml").toString());
  }

  @Test
  void aNameThatIsTakenOrNoneIsTold() {
    library.toggle();
    dialogs.name = Optional.of("hens");
    library.commands().rename(first());
    assertThat(library.sentence().get()).contains("of that name already");

    dialogs.name = Optional.of("a/b");
    library.commands().rename(first());
    assertThat(library.sentence().get()).contains("cannot have");
    assertThat(names()).containsExactly("eggs", "hens");
  }

  @Test
  void aCopyIsOpenedAtOnce() {
    library.toggle();

    library.commands().duplicate(first());

    assertThat(names()).containsExactly("eggs 2", "eggs", "hens");
    assertThat(desks.active().get().document().name().get()).isEqualTo("eggs 2.prompt.yaml");
  }

  @Test
  void whatIsInTheTrashCanBePutBack() {
    library.toggle();
    library.moveToTrash(first());
    assertThat(names()).containsExactly("hens");

    library.commands().putBack();

    assertThat(names()).containsExactly("eggs", "hens");
    assertThat(library.commands().trashed().get()).isEmpty();
  }

  @Test
  void aFolderThatVanishesIsTold() throws IOException {
    library.toggle();
    Files.move(prompts, folder.resolve("elsewhere"));

    library.look();

    assertThat(names()).isEmpty();
    assertThat(library.sentence().get()).contains(prompts.toString(), "not there any more");
  }

  @Test
  void aFileThatVanishedIsTold() throws IOException {
    library.toggle();
    Files.delete(prompts.resolve("eggs.prompt.yaml"));

    library.moveToTrash(first());

    assertThat(library.sentence().get()).contains("eggs.prompt.yaml", "not there any more");
  }

  @Test
  void itsFolderIsShownInTheFileManager() {
    library.toggle();
    library.commands().reveal(first());

    assertThat(revealed).containsExactly(prompts);
  }

  @Test
  void aNewPromptIsMadeOfATemplateWhereOneIsLookedAt() throws IOException {
    Files.createDirectories(prompts.resolve("games"));
    library.toggle();
    dialogs.name = Optional.of("countdown");

    library.create(library.commands().templates().getFirst(), Path.of("games"));

    Path made = prompts.resolve("games/countdown.prompt.yaml");
    assertThat(Files.readString(made)).contains("title: Game", "# how to play", "id: ");
    assertThat(desks.active().get().document().file().get()).isEqualTo(made);
    assertThat(names()).containsExactly("games", "eggs", "hens");
    library.create(library.commands().templates().getFirst(), Path.of("games"));
    assertThat(library.sentence().get()).contains("of that name already");
  }

  @Test
  void aPromptIsKeptAsATemplateOfOnesOwn() {
    library.toggle();

    library.commands().keepAsTemplate(first());
    library.commands().keepAsTemplate(first());

    assertThat(library.commands().templates()).extracting(Template::name).containsExactly("game", "eggs 2", "eggs");
    assertThat(library.sentence().get()).contains("eggs is one of your templates");
  }

  @Test
  void widthAndRecentFoldersAreKept() throws IOException {
    library.toggle();
    library.keepWidth(300);
    library.show(Files.createDirectories(folder.resolve("other")));

    assertThat(names()).isEmpty();
    LibraryViewModel next = library();
    assertThat(next.width()).isEqualTo(300);
    assertThat(next.recent()).containsExactly(folder.resolve("other"), prompts);
    next.show(prompts);
    assertThat(next.tree().get().children()).hasSize(2);
  }

  private LibraryViewModel library() {
    return new LibraryViewModel(settings, desks, dialogs, TASKS, _ -> Debounce.AT_ONCE,
        new LibraryCommands(desks, dialogs, TASKS, new Trash(Optional.empty()), new LibraryCommands.Sources(
            List.of(Template.shipped("game.prompt.yaml", "deliberate: 1\n# how to play\ntitle: Game\n")),
            folder.resolve("templates")), revealed::add));
  }

  private LibraryItem first() {
    return library.tree().get().children().getFirst().item().orElseThrow();
  }

  private List<String> names() {
    return library.tree().get().children().stream().map(LibraryNode::name).toList();
  }

  private void write(String name, String title) throws IOException {
    Files.writeString(prompts.resolve(name + ".prompt.yaml"), "deliberate: 1\ntitle: " + title + "\n");
  }

  private Desk desk() {
    PromptViewModel editor = new PromptViewModel(TASKS, _ -> Debounce.AT_ONCE);
    CompareViewModel compare = new CompareBench().compare(CompareBench.PLAIN);
    DocumentViewModel document = new DocumentViewModel(editor, dialogs, TASKS, settings,
        Safekeeping.in(folder.resolve("data")), _ -> Debounce.AT_ONCE);
    CasesViewModel cases = new CasesViewModel(editor.prompt());
    return new Desk(null, editor, compare, document, cases,
        new ShellViewModel(editor, compare, document, cases, dialogs, List.of()));
  }
}
