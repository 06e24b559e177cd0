package deliberate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.settings.DataFolders;
import deliberate.settings.FileMarks;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.compare.ScriptedProvider;
import deliberate.ui.document.DocumentBench;
import deliberate.ui.document.FileName;
import deliberate.ui.document.HeldTasks;
import deliberate.ui.kit.Dialogs.UnsavedChoice;
import deliberate.ui.kit.RecordingDialogs;
import deliberate.ui.settings.SettingsViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesksViewModelTest {
  @TempDir
  Path folder;
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final HeldTasks tasks = new HeldTasks();
  private SettingsViewModel settings;
  private DeskBench bench;
  private DesksViewModel desks;
  private Path eggs;
  private Path hens;
  private int left;

  @BeforeEach
  void setUp() throws IOException {
    settings = new SettingsViewModel(Settings.DEFAULTS, new SettingsFile(new DataFolders(folder, folder)),
        new DirectTaskRunner(), e -> {
          throw new AssertionError(e);
        });
    bench = new DeskBench(dialogs, tasks, settings, folder);
    desks = new DesksViewModel(bench::desk, dialogs, settings);
    eggs = Files.writeString(folder.resolve("eggs.prompt.yaml"), DocumentBench.FILE);
    hens = Files.writeString(folder.resolve("hens.prompt.yaml"), DocumentBench.FILE);
  }

  @Test
  void thereIsAlwaysADesk() {
    assertThat(names()).containsExactly("untitled");

    desks.open(eggs);
    assertThat(names()).containsExactly("eggs");

    desks.close(active());
    assertThat(names()).containsExactly("untitled");
  }

  @Test
  void eachFileHasADeskOfItsOwnBesideTheActiveOne() {
    desks.open(eggs);
    desks.startNew();
    desks.activate(desks.desks().getFirst());
    desks.open(hens);

    assertThat(names()).containsExactly("eggs", "hens", "untitled");
    assertThat(active().document().file().get()).isEqualTo(hens);
  }

  @Test
  void aFileThatIsOpenIsGoneToInsteadOfReadAgain() {
    desks.open(eggs);
    type(active(), "changed");
    desks.open(hens);

    desks.open(folder.resolve("x/../eggs.prompt.yaml"));

    assertThat(names()).containsExactly("eggs", "hens");
    assertThat(active()).isSameAs(desks.desks().getFirst());
    assertThat(active().editor().dirty().get()).isTrue();
  }

  @Test
  void aFileThatIsStillBeingReadIsNotOpenedTwice() {
    tasks.hold();
    desks.open(eggs);
    desks.open(eggs);
    tasks.release();

    assertThat(names()).containsExactly("eggs");
  }

  @Test
  void aFileThatCannotBeReadLeavesNoTabAndSaysWhy() {
    desks.open(eggs);

    desks.open(folder.resolve("gone.prompt.yaml"));

    assertThat(names()).containsExactly("eggs");
    assertThat(active().document().notice().get().text()).contains("gone.prompt.yaml", "no such file");
  }

  @Test
  void unsavedChangesAreAskedAboutBeforeATabCloses() {
    desks.open(eggs);
    type(active(), "changed");
    Desk changed = active();
    desks.open(hens);

    desks.close(changed);

    assertThat(names()).containsExactly("eggs", "hens");
    assertThat(active()).isSameAs(changed);
    assertThat(dialogs.asked).containsExactly("unsaved eggs.prompt.yaml");

    dialogs.unsaved = UnsavedChoice.DISCARD;
    desks.close(changed);
    assertThat(names()).containsExactly("hens");
  }

  @Test
  void closingStopsWhatRunsThereAndNothingElse() {
    desks.open(eggs);
    Desk first = active();
    desks.open(hens);
    Desk second = active();
    first.shell().run();
    ScriptedProvider.Stream stopped = bench.engine.provider.next();
    second.shell().run();
    ScriptedProvider.Stream going = bench.engine.provider.next();

    desks.close(first);

    bench.engine.tasks.until(stopped::isOver);
    assertThat(going.isOver()).isFalse();
    assertThat(second.compare().isRunning()).isTrue();
  }

  @Test
  void leavingAsksAboutEveryChangedPromptAndStaysWhereTheUserDoes() {
    desks.open(eggs);
    type(active(), "changed");
    desks.open(hens);
    type(active(), "changed too");

    desks.leaveThen(() -> left++);
    assertThat(left).isZero();
    assertThat(dialogs.asked).containsExactly("unsaved eggs.prompt.yaml");

    dialogs.unsaved = UnsavedChoice.DISCARD;
    desks.leaveThen(() -> left++);
    assertThat(left).isOne();
    assertThat(dialogs.asked).hasSize(3).endsWith("unsaved hens.prompt.yaml");
  }

  @Test
  void whatIsOpenIsRememberedInItsOrderWithTheOneThatIsShown() {
    desks.open(eggs);
    desks.open(hens);
    desks.startNew();
    desks.step(1);
    desks.arrange(List.of(desks.desks().get(1), desks.desks().get(0), desks.desks().get(2)));

    FileMarks now = settings.settings().get().files();
    assertThat(now.open()).containsExactly(hens.toString(), eggs.toString());
    assertThat(now.shown()).isEqualTo(eggs.toString());

    DesksViewModel next = new DesksViewModel(bench::desk, dialogs, settings);
    next.openAll(now.open().stream().map(Path::of).toList(), eggs);
    assertThat(next.desks()).extracting(desk -> FileName.shortened(desk.document().name().get()))
        .containsExactly("hens", "eggs");
    assertThat(next.active().get().document().file().get()).isEqualTo(eggs);
    assertThat(settings.settings().get().files().open()).isEqualTo(now.open());
  }

  @Test
  void goingOnBeyondTheLastTabComesToTheFirst() {
    desks.open(eggs);
    desks.open(hens);

    desks.step(1);
    assertThat(active().document().file().get()).isEqualTo(eggs);
    desks.step(-1);
    assertThat(active().document().file().get()).isEqualTo(hens);
  }

  @Test
  void openingAsksForAFile() {
    desks.open();
    assertThat(names()).containsExactly("untitled");

    dialogs.open = Optional.of(eggs);
    desks.open();
    assertThat(names()).containsExactly("eggs");
  }

  private static void type(Desk desk, String text) {
    if (desk.editor().prompt().get().sections().isEmpty()) {
      desk.editor().apply(now -> now.withSections(List.of(Section.of("task", SectionKind.TASK, text))));
    } else {
      desk.editor().setText(new CompiledPrompt.Source.InSection("task"), text);
    }
  }

  private Desk active() {
    return desks.active().get();
  }

  private List<String> names() {
    return desks.desks().stream().map(desk -> FileName.shortened(desk.document().name().get())).toList();
  }
}
