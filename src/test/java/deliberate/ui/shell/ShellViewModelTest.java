package deliberate.ui.shell;

import static deliberate.ui.compare.CompareBench.PLAIN;
import static deliberate.ui.compare.CompareBench.THINKER;
import static deliberate.ui.compare.CompareBench.done;
import static deliberate.ui.compare.CompareBench.said;
import static deliberate.ui.compare.CompareBench.started;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.PaneSpec;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.compare.ScriptedProvider;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.document.DocumentBench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellViewModelTest {
  private static final String HENS = """
      deliberate: 1
      id: 5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10
      title: Eggs
      sections:
        - {kind: task, id: task, text: "{{count}} {{animal}}"}
      """;
  private static final String CASES = """
      cases:
        - {name: one, vars: {count: "1", animal: hen}}
        - {name: two, vars: {count: "2", animal: duck}}
        - {name: half, vars: {count: "5"}}
      """;
  private static final String PANES = "panes: [{model: acme/thinker, effort: low}]\n";

  @TempDir
  Path folder;
  private final CompareBench engine = new CompareBench();
  private DocumentBench bench;
  private CompareViewModel compare;
  private CasesViewModel cases;
  private ShellViewModel shell;

  @BeforeEach
  void setUp() {
    bench = new DocumentBench(folder);
    compare = engine.compare(PLAIN);
    cases = new CasesViewModel(bench.editor.prompt());
    shell = new ShellViewModel(bench.editor, compare, bench.document, cases, bench.dialogs,
        List.of(PaneSpec.of(PLAIN), PaneSpec.of(THINKER)));
  }

  @Test
  void theValuesOfTheCaseReachTheModel() {
    bench.open(HENS + CASES + PANES);
    cases.chosen().set(1);

    shell.run();

    ScriptedProvider.Stream stream = engine.provider.next();
    assertThat(textOf(stream)).contains("2 duck");
    stream.say(started(), said("a"), done());
    engine.tasks.until(() -> !compare.isRunning());
    var plan = compare.panes().getFirst().recordProperty().get().orElseThrow().plan();
    assertThat(plan.caseName()).isEqualTo("two");
    assertThat(plan.prompt().title()).isEqualTo("Eggs");
    assertThat(bench.dialogs.asked).isEmpty();
  }

  @Test
  void aVariableWithoutAValueIsAskedForAndSent() {
    bench.open(HENS + PANES);
    bench.dialogs.values = Optional.of(Map.of("count", "3", "animal", "geese"));

    shell.run();

    assertThat(bench.dialogs.asked).containsExactly("values [count, animal]");
    assertThat(textOf(engine.provider.next())).contains("3 geese");
    assertThat(bench.editor.values().get()).containsEntry("animal", "geese");
    compare.stop();
  }

  @Test
  void theOtherValuesOfTheCaseStayWhereOneIsAskedFor() {
    bench.open(HENS + CASES + PANES);
    cases.chosen().set(2);
    bench.dialogs.values = Optional.of(Map.of("animal", "geese"));

    shell.run();

    assertThat(bench.dialogs.asked).containsExactly("values [animal]");
    assertThat(textOf(engine.provider.next())).contains("5 geese");
    compare.stop();
  }

  @Test
  void whoDoesNotGiveTheValueRunsNothing() {
    bench.open(HENS + PANES);

    shell.run();
    shell.run(compare.panes().getFirst());

    assertThat(bench.dialogs.asked).hasSize(2);
    assertThat(compare.panes()).extracting(pane -> pane.state()).containsOnly(PaneState.IDLE);
  }

  @Test
  void anEmptyPromptIsNotRunAndSaysSo() {
    shell.run();

    assertThat(bench.noticed()).startsWith("WARNING").contains("nothing to send");
    assertThat(compare.panes()).extracting(pane -> pane.state()).containsOnly(PaneState.IDLE);
  }

  @Test
  void onePaneCanBeRunByItself() {
    bench.open(HENS + CASES);

    shell.run(compare.panes().getLast());

    assertThat(engine.provider.next().request().model().id()).isEqualTo(THINKER);
    assertThat(compare.panes()).extracting(pane -> pane.isRunning()).containsExactly(false, true);
    compare.stop();
  }

  @Test
  void thePreviewFollowsTheChosenCase() {
    bench.open(HENS + CASES);
    assertThat(bench.editor.values().get()).containsEntry("animal", "hen");

    cases.chosen().set(1);

    assertThat(bench.editor.values().get()).containsEntry("animal", "duck");
  }

  @Test
  void ownValuesAreAskedForWithAllVariables() {
    bench.open(HENS + CASES);
    bench.dialogs.values = Optional.of(Map.of("count", "9", "animal", "swans"));

    shell.editOwnValues();

    assertThat(bench.dialogs.asked).containsExactly("values [count, animal]");
    assertThat(cases.chosen().get()).isEqualTo(CasesViewModel.OWN_VALUES);
    assertThat(cases.values()).containsEntry("animal", "swans");
  }

  @Test
  void aPromptWithoutVariablesHasNoValuesToAskFor() {
    bench.open(DocumentBench.FILE);

    shell.editOwnValues();

    assertThat(bench.dialogs.asked).isEmpty();
    assertThat(bench.noticed()).startsWith("INFORMATION").contains("no variables");
  }

  @Test
  void aPromptWithoutPanesGetsTheUsualOnesAndIsNotChanged() throws Exception {
    Path path = bench.open(DocumentBench.FILE);

    assertThat(compare.specs()).extracting(PaneSpec::model).containsExactly(PLAIN, THINKER);
    assertThat(bench.editor.dirty().get()).isFalse();

    bench.type("More eggs");
    bench.document.save();
    assertThat(Files.readString(path)).doesNotContain("panes");
  }

  @Test
  void thePanesOfThePromptAreShown() {
    bench.open(HENS + PANES);

    assertThat(compare.specs()).containsExactly(new PaneSpec(THINKER, "low", Map.of(), ""));
    assertThat(bench.editor.dirty().get()).isFalse();
  }

  @Test
  void theChoiceOfAPaneIsKeptInThePromptAndUndone() throws Exception {
    Path path = bench.open(HENS + PANES);
    compare.panes().getFirst().choice().chooseEffort(Effort.of(EffortLevel.HIGH));
    assertThat(bench.editor.prompt().get().panes()).extracting(PaneSpec::effort).containsExactly("high");
    assertThat(bench.editor.dirty().get()).isTrue();
    bench.document.save();
    assertThat(Files.readString(path)).contains("effort: high");

    bench.editor.undo();
    assertThat(compare.specs()).extracting(PaneSpec::effort).containsExactly("low");

    bench.editor.redo();
    assertThat(compare.specs()).extracting(PaneSpec::effort).containsExactly("high");
    assertThat(bench.editor.dirty().get()).isFalse();
  }

  @Test
  void undoBringsTheUsualPanesBackWhereThePromptHadNone() {
    bench.open(DocumentBench.FILE);
    compare.lineup().add();
    assertThat(bench.editor.prompt().get().panes()).hasSize(3);

    bench.editor.undo();

    assertThat(compare.specs()).extracting(PaneSpec::model).containsExactly(PLAIN, THINKER);
    assertThat(bench.editor.prompt().get().panes()).isEmpty();
    assertThat(bench.editor.dirty().get()).isFalse();
  }

  @Test
  void anotherPromptForgetsTheOwnValuesOfTheLast() {
    bench.open(HENS + PANES);
    cases.useOwnValues(Map.of("count", "3", "animal", "geese"));

    bench.open(HENS + PANES);

    assertThat(cases.values()).isEmpty();
    assertThat(bench.editor.values().get()).isEmpty();
  }

  private static String textOf(ScriptedProvider.Stream stream) {
    return stream.request().messages().getLast().text();
  }
}
