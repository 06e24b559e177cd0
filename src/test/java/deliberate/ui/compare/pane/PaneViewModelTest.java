package deliberate.ui.compare.pane;

import static deliberate.ui.compare.CompareBench.done;
import static deliberate.ui.compare.CompareBench.input;
import static deliberate.ui.compare.CompareBench.said;
import static deliberate.ui.compare.CompareBench.started;
import static deliberate.ui.compare.CompareBench.thought;
import static deliberate.ui.compare.CompareBench.used;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.PaneSpec;
import deliberate.provider.ChatEvent;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.run.LiveProgress;
import deliberate.run.RunRecord;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.ScriptedProvider;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaneViewModelTest {
  private final CompareBench bench = new CompareBench();
  private final PaneViewModel pane = bench.pane(CompareBench.THINKER);

  @Test
  void textShowsWithThePulseAndNotBefore() {
    ScriptedProvider.Stream stream = run();
    stream.say(started(), thought("Let me see. "), said("Four"));
    assertThat(pane.answer().value()).isEmpty();
    bench.pulse.beat();
    assertThat(pane.thinking().value()).isEqualTo("Let me see. ");
    assertThat(pane.answer().value()).isEqualTo("Four");
  }

  @Test
  void clockAndCountsRunWhileItThinks() {
    ScriptedProvider.Stream stream = run();
    bench.pass(500);
    stream.say(started(), thought("12345678"));
    bench.pass(2_000);
    bench.pulse.beat();
    PaneReading reading = pane.reading();
    assertThat(reading.phase()).isEqualTo(LiveProgress.Phase.THINKING);
    assertThat(reading.clock().waiting()).contains(Duration.ofMillis(500));
    assertThat(reading.clock().thinking()).contains(Duration.ofMillis(2_000));
    assertThat(reading.thinkingTokens().or(-1)).isEqualTo(2);
    assertThat(pane.fold().titleProperty().get()).isEqualTo("Thinking… 2.0 s");
  }

  @Test
  void aFinishedRunLeavesItsRecordAndReportedNumbers() {
    ScriptedProvider.Stream stream = run();
    stream.say(started(), thought("hm"), said("Four."), used(10, 400, 20), done());
    settle();
    assertThat(pane.state()).isEqualTo(PaneState.FINISHED);
    assertThat(pane.answer().value()).isEqualTo("Four.");
    assertThat(pane.recordProperty().get()).map(RunRecord::answer).contains("Four.");
    assertThat(pane.reading().thinkingTokens().or(-1)).isEqualTo(400);
    assertThat(CostFigure.of(pane.reading())).isEqualTo("$0.0042");
    assertThat(bench.pulse.isIdle()).isTrue();
  }

  @Test
  void aLongBurstIsSpreadOverBeatsAndWholeAtTheEnd() {
    String text = "0123456789".repeat(20_000);
    ScriptedProvider.Stream stream = run();
    stream.say(started(), said(text), done());
    settle();
    assertThat(pane.answer().value()).isEqualTo(text);
  }

  @Test
  void whatCameStaysWhenItIsStoppedAndTheNumbersAreALowerBound() {
    ScriptedProvider.Stream stream = run();
    stream.say(started(), thought("half a thou"));
    pane.stop();
    settle();
    assertThat(pane.state()).isEqualTo(PaneState.CANCELLED);
    assertThat(pane.thinking().value()).isEqualTo("half a thou");
    assertThat(pane.reading().isLowerBound()).isTrue();
    assertThat(CostFigure.of(pane.reading())).startsWith("≥ $");
    assertThat(pane.notes()).containsExactly("Stopped. What came is kept.");
  }

  @Test
  void whatCameStaysWhenItFailsAndTheFailureSaysWhatToDo() {
    ScriptedProvider.Stream stream = run();
    stream.say(started(), said("Fo"), new ChatEvent.Failed(new ProviderFailure.StreamCut("")));
    settle();
    assertThat(pane.state()).isEqualTo(PaneState.FAILED);
    assertThat(pane.answer().value()).isEqualTo("Fo");
    assertThat(pane.failureProperty().get()).hasValueSatisfying(why -> {
      assertThat(why.sentence()).isNotBlank();
      assertThat(why.action()).isNotBlank();
    });
  }

  @Test
  void whatAnOldRunBringsLateDoesNotTouchTheNewOne() {
    ScriptedProvider.Stream old = run();
    old.goDeaf();
    old.say(started(), said("old "));
    bench.pulse.beat();
    ScriptedProvider.Stream fresh = run();
    old.say(said("late"), used(999, 999, 999), done());
    fresh.say(started(), said("new"), used(1, 2, 3), done());
    settle();
    bench.pulse.beat();
    assertThat(pane.answer().value()).isEqualTo("new");
    assertThat(pane.reading().usage().total().or(-1)).isEqualTo(6);
  }

  @Test
  void runningAnewClearsWhatTheLastRunLeft() {
    run().say(started(), said("Fo"), new ChatEvent.Failed(new ProviderFailure.StreamCut("")));
    settle();
    run();
    assertThat(pane.isRunning()).isTrue();
    assertThat(pane.answer().isEmpty()).isTrue();
    assertThat(pane.failureProperty().get()).isEmpty();
    assertThat(pane.recordProperty().get()).isEmpty();
    assertThat(pane.reading().clock().timeToFirstAnswerToken()).isEmpty();
  }

  @Test
  void thinkingIsOpenWhileItThinksAndFoldsWhenTheAnswerStarts() {
    ScriptedProvider.Stream stream = run();
    stream.say(started(), thought("hm"));
    bench.pulse.beat();
    assertThat(pane.fold().openProperty().get()).isTrue();
    stream.say(said("Four"));
    bench.pulse.beat();
    assertThat(pane.fold().openProperty().get()).isFalse();
    assertThat(pane.fold().shownProperty().get()).isTrue();
  }

  @Test
  void whatTheUserChoseForTheFoldoutHoldsForLaterRuns() {
    ScriptedProvider.Stream stream = run();
    stream.say(started(), thought("hm"));
    bench.pulse.beat();
    pane.fold().toggle();
    stream.say(said("Four"), done());
    settle();
    ScriptedProvider.Stream again = run();
    again.say(started(), thought("hm"));
    bench.pulse.beat();
    assertThat(pane.fold().openProperty().get()).isFalse();
  }

  @Test
  void hiddenThinkingHasAClockAndItsTokensOnlyOnceTheyAreReported() {
    PaneViewModel silent = bench.pane(CompareBench.SILENT);
    silent.run(input());
    ScriptedProvider.Stream stream = bench.provider.next();
    stream.say(started());
    bench.pass(3_000);
    bench.pulse.beat();
    assertThat(silent.fold().titleProperty().get()).isEqualTo("Thinking… 3.0 s");
    assertThat(silent.fold().tokensProperty().get()).isEmpty();
    assertThat(silent.fold().kindProperty().get()).isEqualTo("hidden");
    assertThat(silent.reading().usage().reasoning().isKnown()).isFalse();
    stream.say(said("4"), used(10, 1_500, 1), done());
    bench.tasks.until(() -> !silent.isRunning());
    assertThat(silent.fold().tokensProperty().get()).isEqualTo("1,500");
  }

  @Test
  void anAnswerThatTurnsOutToBeThinkingMovesThere() {
    ScriptedProvider.Stream stream = run();
    stream.say(started(), said("Let me see. "));
    bench.pulse.beat();
    stream.say(new ChatEvent.AnswerWasThinking(), said("Four."));
    bench.pulse.beat();
    assertThat(pane.thinking().value()).isEqualTo("Let me see. ");
    assertThat(pane.answer().value()).isEqualTo("Four.");
  }

  @Test
  void aRetryIsToldWhileItWaits() {
    ScriptedProvider.Stream stream = run();
    stream.say(new ChatEvent.Retrying(2, 3, Duration.ofSeconds(2), new ProviderFailure.ServerError(503, "")));
    bench.pulse.beat();
    assertThat(pane.retryProperty().get()).contains("503", "Try 2 of 3", "2.0 s");
    stream.say(started(), said("4"));
    bench.pulse.beat();
    assertThat(pane.retryProperty().get()).isEmpty();
  }

  @Test
  void anEndAtTheTokenLimitIsTold() {
    run().say(started(), said("Fo"), new ChatEvent.Finished(StopReason.LENGTH, "length"));
    settle();
    assertThat(pane.notes()).anyMatch(note -> note.contains("limit of output tokens"));
  }

  @Test
  void aModelThatIsNotSetUpHereIsKeptAndFailsWithASentence() {
    PaneViewModel missing = bench.pane(new PaneSpec("home/llama", "high", Map.of("temperature", 0.5), ""));
    missing.run(input());
    assertThat(missing.state()).isEqualTo(PaneState.FAILED);
    assertThat(missing.failureProperty().get().orElseThrow().sentence()).contains("home/llama");
    assertThat(missing.choice().spec().options()).containsEntry("temperature", 0.5);
  }

  @Test
  void anEndpointAddedLaterMakesItsModelKnown() {
    PaneViewModel late = bench.pane("acme/later");
    ModelCatalog.Entry thinker = bench.catalog.get().find(CompareBench.THINKER).orElseThrow();
    bench.catalog.set(new ModelCatalog(List.of(thinker)));
    late.choice().chooseModel(CompareBench.THINKER);
    assertThat(late.choice().modelName()).isEqualTo("Thinker");
    assertThat(late.reading().label()).isEqualTo("Thinker");
  }

  @Test
  void anotherModelKeepsTheEffortOnlyWhereItTakesIt() {
    pane.choice().chooseEffort(Effort.of(EffortLevel.LOW));
    pane.choice().chooseModel(CompareBench.SILENT);
    assertThat(pane.choice().effort()).isEqualTo(Effort.of(EffortLevel.LOW));
    pane.choice().chooseModel(CompareBench.UNPRICED);
    assertThat(pane.choice().effort()).isEqualTo(Effort.DEFAULT);
  }

  @Test
  void aResultKeepsTheNameItWasMadeUnder() {
    run().say(started(), said("4"), done());
    settle();
    pane.choice().chooseModel(CompareBench.PLAIN);
    assertThat(pane.reading().label()).isEqualTo("Thinker");
  }

  private ScriptedProvider.Stream run() {
    pane.run(input());
    return bench.provider.next();
  }

  private void settle() {
    bench.tasks.until(() -> !pane.isRunning());
  }
}
