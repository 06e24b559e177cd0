package deliberate.ui.compare.diff;

import static deliberate.ui.compare.CompareBench.done;
import static deliberate.ui.compare.CompareBench.input;
import static deliberate.ui.compare.CompareBench.said;
import static deliberate.ui.compare.CompareBench.started;
import static deliberate.ui.compare.CompareBench.thought;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.compare.pane.PaneViewModel;
import org.junit.jupiter.api.Test;

class DiffViewModelTest {
  private final CompareBench bench = new CompareBench();
  private final CompareViewModel compare = bench.compare(CompareBench.THINKER, CompareBench.THINKER);
  private final DiffViewModel diff = new DiffViewModel(compare.panes(), bench.tasks);

  @Test
  void saysHowManyWordsDifferInHowManyPlaces() {
    answer(0, "It is nine, and no more.");
    answer(1, "It is twelve or so, and no more.");
    open();
    assertThat(diff.sentenceProperty().get())
        .isEqualTo("One place differs: 1 word only on the left, 3 words only on the right");
  }

  @Test
  void panesOfTheSameModelAreToldApart() {
    assertThat(compare.panes()).map(diff::name).containsExactly("Thinker", "Thinker (2)");
  }

  @Test
  void stepsFromOneDifferenceToTheNextAndRoundTheEnd() {
    answer(0, "one two three four");
    answer(1, "one 2 three 4");
    open();
    assertThat(diff.currentProperty().get()).isEqualTo(-1);
    diff.next();
    diff.next();
    assertThat(diff.currentProperty().get()).isEqualTo(1);
    diff.next();
    assertThat(diff.currentProperty().get()).isZero();
    diff.previous();
    assertThat(diff.currentProperty().get()).isEqualTo(1);
  }

  @Test
  void saysWhenNothingDiffersOrOnlySpace() {
    answer(0, "Twelve eggs.");
    answer(1, "Twelve eggs.\n");
    open();
    assertThat(diff.sentenceProperty().get()).isEqualTo("Nothing differs.");
    answer(1, "Twelve\neggs.");
    settle();
    assertThat(diff.sentenceProperty().get()).startsWith("The words are the same");
  }

  @Test
  void aPaneThatHasNothingToCompareIsNamed() {
    answer(0, "Twelve.");
    diff.open(compare.panes().getFirst());
    assertThat(diff.sentenceProperty().get()).isEqualTo("Thinker (2) has nothing to compare yet.");
    assertThat(diff.busyProperty().get()).isFalse();
  }

  @Test
  void aNewRunOfOneOfThemIsComparedAsSoonAsItIsOver() {
    answer(0, "one");
    answer(1, "two");
    open();
    answer(1, "one");
    settle();
    assertThat(diff.sentenceProperty().get()).isEqualTo("Nothing differs.");
  }

  @Test
  void thinkingIsComparedWhenWanted() {
    answer(0, "same");
    answer(1, "same");
    open();
    diff.thinkingProperty().set(true);
    settle();
    assertThat(diff.sentenceProperty().get()).startsWith("One place differs");
  }

  @Test
  void aPaneThatIsTakenAwayEndsIt() {
    answer(0, "one");
    answer(1, "two");
    open();
    compare.lineup().remove(compare.panes().getLast());
    assertThat(diff.openProperty().get()).isFalse();
  }

  private void open() {
    diff.open(compare.panes().getFirst());
    settle();
  }

  private void settle() {
    bench.tasks.until(() -> !diff.busyProperty().get());
  }

  private void answer(int number, String text) {
    PaneViewModel pane = compare.panes().get(number);
    compare.run(pane, input());
    bench.provider.next().say(started(), thought("Thinking number " + number), said(text), done());
    bench.tasks.until(() -> !pane.isRunning());
  }
}
