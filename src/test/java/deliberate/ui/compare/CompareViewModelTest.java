package deliberate.ui.compare;

import static deliberate.ui.compare.CompareBench.PLAIN;
import static deliberate.ui.compare.CompareBench.SILENT;
import static deliberate.ui.compare.CompareBench.THINKER;
import static deliberate.ui.compare.CompareBench.done;
import static deliberate.ui.compare.CompareBench.input;
import static deliberate.ui.compare.CompareBench.said;
import static deliberate.ui.compare.CompareBench.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import deliberate.grader.CheckPlan;
import deliberate.prompt.Markup;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.PinnedPrompt;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.run.PromptRef;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.pane.RunInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {
  private final CompareBench bench = new CompareBench();

  @Test
  void allPanesRunAtTheSameTime() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER);
    compare.run(input());
    Map<String, ScriptedProvider.Stream> streams = streams(2);
    streams.get(PLAIN).say(started(), said("a"));
    streams.get(THINKER).say(started(), said("b"));
    bench.pulse.beat();
    assertThat(compare.panes()).extracting(pane -> pane.answer().value()).containsExactly("a", "b");
    assertThat(compare.isRunning()).isTrue();
  }

  @Test
  void itRunsUntilTheLastPaneIsOver() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER);
    compare.run(input());
    Map<String, ScriptedProvider.Stream> streams = streams(2);
    streams.get(PLAIN).say(started(), said("a"), done());
    bench.tasks.until(() -> !compare.panes().getFirst().isRunning());
    assertThat(compare.isRunning()).isTrue();
    streams.get(THINKER).say(started(), said("b"), done());
    bench.tasks.until(() -> !compare.isRunning());
    assertThat(compare.panes()).extracting(PaneViewModel::state).containsOnly(PaneState.FINISHED);
  }

  @Test
  void stopEndsThemAllAndKeepsWhatCame() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER);
    compare.run(input());
    streams(2).values().forEach(stream -> stream.say(started(), said("half")));
    compare.stop();
    bench.tasks.until(() -> !compare.isRunning());
    assertThat(compare.panes()).extracting(PaneViewModel::state).containsOnly(PaneState.CANCELLED);
    assertThat(compare.panes()).extracting(pane -> pane.answer().value()).containsOnly("half");
  }

  @Test
  void onePaneIsRunAnewWhileTheOtherGoesOn() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER);
    compare.run(input());
    Map<String, ScriptedProvider.Stream> streams = streams(2);
    streams.get(PLAIN).say(started(), said("kept"));
    compare.run(compare.panes().getLast(), input());
    bench.provider.next().say(started(), said("again"), done());
    bench.tasks.until(() -> !compare.panes().getLast().isRunning());
    bench.pulse.beat();
    assertThat(compare.panes()).extracting(pane -> pane.answer().value()).containsExactly("kept", "again");
    assertThat(compare.isRunning()).isTrue();
  }

  @Test
  void runningDoesNotFlickerWhenARunReplacesARun() {
    CompareViewModel compare = bench.compare(PLAIN);
    compare.run(input());
    List<Boolean> seen = new ArrayList<>();
    compare.runningProperty().addListener((property, before, now) -> seen.add(now));
    compare.run(input());
    assertThat(seen).isEmpty();
  }

  @Test
  void panesComeFromTheFileAndGoBackIntoIt() {
    CompareViewModel compare = bench.compare();
    List<PaneSpec> specs = List.of(new PaneSpec(THINKER, "high", Map.of("seed", 7), ""), PaneSpec.of("gone/model"));
    compare.load(specs);
    assertThat(compare.specs()).isEqualTo(specs);
  }

  @Test
  void aChoiceInThePaneChangesWhatIsSaved() {
    CompareViewModel compare = bench.compare(THINKER);
    compare.panes().getFirst().choice().chooseEffort(Effort.of(EffortLevel.HIGH));
    assertThat(compare.specs()).containsExactly(new PaneSpec(THINKER, "high", Map.of(), ""));
  }

  @Test
  void panesThatStayKeepWhatTheyShowWhenOthersChange() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER);
    compare.run(input());
    streams(2).values().forEach(stream -> stream.say(started(), said("kept"), done()));
    bench.tasks.until(() -> !compare.isRunning());
    PaneViewModel plain = compare.panes().getFirst();

    compare.rearrange(List.of(PaneSpec.of(THINKER), PaneSpec.of(THINKER), PaneSpec.of(PLAIN)));

    assertThat(compare.panes().getLast()).isSameAs(plain);
    assertThat(compare.panes()).extracting(pane -> pane.answer().value()).containsExactly("kept", "", "kept");
  }

  @Test
  void aFileWithoutPanesGetsOneForTheFirstModel() {
    assertThat(bench.compare().specs()).containsExactly(PaneSpec.of(PLAIN));
  }

  @Test
  void theNinthPaneOfAFileIsNotShownAndNotLost() {
    CompareViewModel compare = bench.compare(Collections.nCopies(9, PLAIN).toArray(String[]::new));
    assertThat(compare.panes()).hasSize(Lineup.MOST_PANES);
    assertThat(compare.lineup().canAdd()).isFalse();
    assertThat(compare.specs()).hasSize(9);
  }

  @Test
  void aNewPaneTakesAModelThatHasNoneYet() {
    CompareViewModel compare = bench.compare(PLAIN);
    compare.lineup().add();
    assertThat(compare.specs()).extracting(PaneSpec::model).containsExactly(PLAIN, THINKER);
  }

  @Test
  void aDuplicateStandsBesideItsOriginal() {
    CompareViewModel compare = bench.compare(THINKER, PLAIN);
    compare.panes().getFirst().choice().chooseEffort(Effort.of(EffortLevel.LOW));
    compare.lineup().duplicate(compare.panes().getFirst());
    assertThat(compare.specs()).extracting(PaneSpec::effort).containsExactly("low", "low", "");
  }

  @Test
  void panesMoveUpToTheEdge() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER, SILENT);
    compare.lineup().move(compare.panes().getFirst(), 1);
    assertThat(compare.specs()).extracting(PaneSpec::model).containsExactly(THINKER, PLAIN, SILENT);
    compare.lineup().move(compare.panes().getLast(), 5);
    assertThat(compare.specs()).extracting(PaneSpec::model).containsExactly(THINKER, PLAIN, SILENT);
  }

  @Test
  void aPaneThatIsTakenAwayStopsAndTheLastOneStays() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER);
    compare.run(input());
    streams(2);
    compare.lineup().remove(compare.panes().getFirst());
    compare.lineup().remove(compare.panes().getFirst());
    assertThat(compare.specs()).extracting(PaneSpec::model).containsExactly(THINKER);
    compare.load(List.of(PaneSpec.of(SILENT)));
    assertThat(compare.isRunning()).isFalse();
    assertThat(bench.pulse.isIdle()).isTrue();
  }

  private Map<String, ScriptedProvider.Stream> streams(int count) {
    Map<String, ScriptedProvider.Stream> streams = new HashMap<>();
    for (int i = 0; i < count; i++) {
      ScriptedProvider.Stream stream = bench.provider.next();
      streams.put(stream.request().model().id(), stream);
    }
    return streams;
  }

  @Test
  void panesWithoutTheExamplesComeBesideThoseThatSendThem() {
    CompareViewModel compare = new CompareBench().compare(THINKER, PLAIN);
    compare.lineup().contrastExamples();
    compare.lineup().contrastExamples();

    assertThat(compare.specs()).extracting(PaneSpec::model, PaneSpec::examples).containsExactly(
        tuple(THINKER, true), tuple(THINKER, false), tuple(PLAIN, true), tuple(PLAIN, false));
    assertThat(compare.panes().get(1).choice().label()).contains("no examples");
  }

  @Test
  void aModelIsShownAtEveryEffortBesideTheOthers() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER, SILENT);
    compare.lineup().addEveryEffort(compare.panes().get(1));
    assertThat(compare.specs()).extracting(PaneSpec::model)
        .containsExactly(PLAIN, THINKER, THINKER, THINKER, SILENT);
    assertThat(compare.specs()).extracting(PaneSpec::effort).containsExactly("", "", "low", "high", "");
    compare.lineup().addEveryEffort(compare.panes().get(1));
    assertThat(compare.panes()).hasSize(5);
  }

  @Test
  void whereThereIsNoRoomTheEffortsTakeTheOthersPlace() {
    CompareViewModel compare = bench.compare(PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, THINKER);
    PaneViewModel thinker = compare.panes().getLast();
    assertThat(compare.lineup().fitsEveryEffort(thinker)).isFalse();
    compare.lineup().addEveryEffort(thinker);
    assertThat(compare.specs()).extracting(PaneSpec::effort).containsExactly("", "low", "high");
    assertThat(compare.panes().getFirst()).isSameAs(thinker);
  }

  @Test
  void anAnswerToAnEarlierPromptIsMarkedUntilThePromptIsAsItWas() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER);
    RunInput asked = input();
    compare.run(compare.panes().getFirst(), asked);
    bench.provider.next().say(started(), said("a"), done());
    compare.staleMarks().follow(asked.prompt().withMarkup(Markup.MARKDOWN), asked.values());
    assertThat(compare.staleMarks().stale()).containsExactly(compare.panes().getFirst());
    compare.staleMarks().follow(asked.prompt().withTitle("Another title"), asked.values());
    assertThat(compare.staleMarks().stale()).isEmpty();
    compare.staleMarks().follow(asked.prompt(), Map.of("eggs", "12"));
    assertThat(compare.staleMarks().stale()).hasSize(1);
  }

  @Test
  void aPaneThatGoesIsNoLongerShownAlone() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER);
    compare.toggleAlone(compare.panes().getLast());
    compare.lineup().remove(compare.panes().getLast());
    assertThat(compare.aloneProperty().get()).isNull();
  }

  @Test
  void aPaneThatKeepsItsPromptSendsItWhateverThePromptIsNow() {
    CompareViewModel compare = bench.compare(PLAIN, PLAIN);
    PaneViewModel keeper = compare.panes().getFirst();
    keeper.choice().pin(Optional.of(PinnedPrompt.of(CompareBench.input().prompt())));
    assertThat(compare.specs().getFirst().pinned()).isPresent();
    assertThat(keeper.choice().label()).isEqualTo("Plain · kept prompt");
    Prompt now = CompareBench.input().prompt()
        .withSections(List.of(Section.of("task", SectionKind.TASK, "How many hens?")));
    RunInput input = new RunInput(now, new PromptRef(now.id(), "Hens", "now"), Map.of(), "", CheckPlan.NONE);
    compare.run(input);
    List<ScriptedProvider.Stream> streams = List.of(bench.provider.next(), bench.provider.next());
    assertThat(streams).extracting(stream -> stream.request().messages().getLast().text())
        .anyMatch(text -> text.contains("How many eggs?")).anyMatch(text -> text.contains("How many hens?"));
    streams.forEach(stream -> stream.say(started(), said("Twelve."), done()));
    bench.tasks.until(() -> !compare.isRunning());
    assertThat(compare.panes().getLast().recordProperty().get().orElseThrow().plan().prompt().version())
        .isEqualTo("now");
    assertThat(keeper.recordProperty().get().orElseThrow().plan().prompt().version()).isNotEqualTo("now");
    compare.staleMarks().follow(now.withTitle("x").withSections(List.of()), Map.of());
    assertThat(compare.staleMarks().stale()).containsExactly(compare.panes().getLast());
  }
}
