package deliberate.ui.compare.blind;

import static deliberate.ui.compare.CompareBench.done;
import static deliberate.ui.compare.CompareBench.input;
import static deliberate.ui.compare.CompareBench.said;
import static deliberate.ui.compare.CompareBench.started;
import static deliberate.ui.compare.CompareBench.thought;
import static deliberate.ui.compare.CompareBench.used;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.meter.ClockReading;
import deliberate.provider.ThinkingKind;
import deliberate.run.history.RunHistory;
import deliberate.run.vote.Elo;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.compare.ScriptedProvider;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.compare.pane.PaneViewModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindViewModelTest {
  @TempDir private static Path folder;
  private final CompareBench bench = new CompareBench();
  private final CompareViewModel compare = bench.compare(CompareBench.PLAIN, CompareBench.THINKER);
  private RunHistory history;
  private BlindViewModel blind;

  @BeforeEach
  void open() throws IOException {
    history = RunHistory.open(folder.resolve(String.valueOf(System.nanoTime())), Clock.systemUTC());
    blind = new BlindViewModel(compare.panes(), compare.runningProperty(), history.votes(), bench.tasks,
        new Random(1), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void nothingThatAPaneSaysTellsWhoAnswers() {
    blind.toggle();
    answerAll();
    assertThat(blind.stateProperty().get()).isEqualTo(BlindState.VOTING);
    for (PaneViewModel pane : compare.panes()) {
      PaneReading reading = pane.reading();
      assertThat(reading.label()).startsWith("Answer ");
      assertThat(reading.clock()).isEqualTo(ClockReading.NONE);
      assertThat(reading.thinkingKind()).isEqualTo(ThinkingKind.NONE);
      assertThat(reading.usage().total().isKnown()).isFalse();
      assertThat(reading.bill().total()).isEmpty();
      assertThat(pane.fold().shownProperty().get()).isFalse();
    }
    assertThat(blind.open()).isEmpty();
  }

  @Test
  void answersAreCoveredUntilAllAreThere() {
    blind.toggle();
    compare.run(input());
    ScriptedProvider.Stream one = bench.provider.next();
    ScriptedProvider.Stream other = bench.provider.next();
    one.say(started(), said("Twelve."), done());
    bench.tasks.until(() -> compare.panes().stream().anyMatch(pane -> !pane.isRunning()));
    assertThat(covered()).containsOnly(true);
    other.say(started(), said("Nine."), done());
    bench.tasks.until(() -> !compare.isRunning());
    assertThat(covered()).containsOnly(false);
  }

  @Test
  void panesAreShuffledAndThePromptKeepsItsOrder() {
    CompareViewModel many = bench.compare(IntStream.range(0, 8).mapToObj(_ -> CompareBench.PLAIN)
        .toArray(String[]::new));
    BlindViewModel shuffled = new BlindViewModel(many.panes(), many.runningProperty(), history.votes(), bench.tasks,
        new Random(1), Clock.systemUTC());
    shuffled.toggle();
    assertThat(shuffled.shown()).containsExactlyInAnyOrderElementsOf(many.panes());
    assertThat(List.copyOf(shuffled.shown())).isNotEqualTo(many.panes());
    shuffled.toggle();
    assertThat(shuffled.shown()).containsExactlyElementsOf(many.panes());
  }

  @Test
  void theVoteRevealsAndIsKept() throws IOException {
    blind.toggle();
    answerAll();
    PaneViewModel thinker = compare.panes().getLast();
    blind.best(thinker);
    assertThat(thinker.reading().label()).isEqualTo("Thinker");
    assertThat(blind.sentenceProperty().get()).contains("it is by Thinker");
    assertThat(blind.open()).containsExactlyElementsOf(compare.panes());
    bench.tasks.until(() -> !blind.standings().tableProperty().get().isEmpty());
    assertThat(blind.standings().tableProperty().get()).map(Elo.Standing::contestant)
        .containsExactly(CompareBench.THINKER, CompareBench.PLAIN);
    assertThat(history.votes().list()).singleElement().satisfies(vote -> {
      assertThat(vote.winner()).isEqualTo(CompareBench.THINKER);
      assertThat(vote.kind()).isEqualTo("blind");
    });
  }

  @Test
  void aVoteCanBeTakenBack() {
    blind.toggle();
    answerAll();
    blind.tie();
    bench.tasks.until(() -> !blind.standings().tableProperty().get().isEmpty());
    blind.takeBack();
    bench.tasks.until(() -> blind.standings().tableProperty().get().isEmpty());
    assertThat(blind.canTakeBack()).isFalse();
  }

  @Test
  void anotherRunIsAnotherRoundAndHidesAgain() {
    blind.toggle();
    answerAll();
    blind.allBad();
    compare.run(input());
    assertThat(blind.stateProperty().get()).isEqualTo(BlindState.RUNNING);
    assertThat(compare.panes()).allMatch(pane -> pane.reading().label().startsWith("Answer "));
    blind.best(compare.panes().getFirst());
    assertThat(blind.isHiding()).isTrue();
  }

  @Test
  void withOneAnswerThereIsNothingToVoteOn() {
    blind.toggle();
    compare.run(input());
    bench.provider.next().say(started(), said("Twelve."), done());
    compare.stop();
    bench.tasks.until(() -> !compare.isRunning());
    assertThat(blind.stateProperty().get()).isEqualTo(BlindState.READY);
    assertThat(blind.sentenceProperty().get()).startsWith("There are fewer than two answers");
  }

  @Test
  void endingItShowsEverything() {
    blind.toggle();
    answerAll();
    blind.toggle();
    assertThat(compare.panes()).map(pane -> pane.reading().label()).containsExactly("Plain", "Thinker");
    assertThat(compare.panes().getLast().reading().thinkingKind()).isEqualTo(ThinkingKind.RAW);
  }

  private Set<Boolean> covered() {
    return compare.panes().stream().map(pane -> pane.maskProperty().get().orElseThrow().covered())
        .collect(Collectors.toSet());
  }

  private void answerAll() {
    compare.run(input());
    for (int i = 0; i < 2; i++) {
      bench.provider.next().say(started(), thought("hm"), said("Twelve."), used(10, 4, 2), done());
    }
    bench.tasks.until(() -> !compare.isRunning());
  }
}
