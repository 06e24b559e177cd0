package deliberate.ui.compare.alike;

import static deliberate.ui.compare.CompareBench.done;
import static deliberate.ui.compare.CompareBench.input;
import static deliberate.ui.compare.CompareBench.started;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.compare.pane.PaneViewModel;
import org.junit.jupiter.api.Test;

class AlikeViewModelTest {
  private final CompareBench bench = new CompareBench();
  private final CompareViewModel compare =
      bench.compare(CompareBench.THINKER, CompareBench.PLAIN, CompareBench.SILENT, CompareBench.UNPRICED);
  private final AlikeViewModel alike = new AlikeViewModel(compare.panes());

  @Test
  void panesWithTheSameAnswerNameEachOtherAndSayHowManyAgree() {
    answer(0, "Twelve.");
    answer(1, " Twelve.\n");
    answer(2, "Nine.");
    assertThat(said(0)).isEqualTo("≡ Same as Plain · 2 of 3 agree");
    assertThat(said(1)).isEqualTo("≡ Same as Thinker · 2 of 3 agree");
    assertThat(said(2)).isNull();
  }

  @Test
  void manyAreSummedUp() {
    for (int i = 0; i < 4; i++) {
      answer(i, "Twelve.");
    }
    assertThat(said(3)).isEqualTo("≡ Same as Thinker and 2 more · all 4 agree");
  }

  @Test
  void aPaneThatIsRunAgainOrTakenAwayAgreesNoLonger() {
    answer(0, "Twelve.");
    answer(1, "Twelve.");
    compare.run(compare.panes().get(1), input());
    bench.provider.next();
    assertThat(said(0)).isNull();
    answer(2, "Twelve.");
    assertThat(said(0)).isNotNull();
    compare.lineup().remove(compare.panes().get(2));
    assertThat(said(0)).isNull();
  }

  @Test
  void emptyAnswersAgreeOnNothing() {
    answer(0, " ");
    answer(1, "");
    assertThat(alike.sentencesProperty().get()).isEmpty();
  }

  private String said(int pane) {
    return alike.sentencesProperty().get().get(compare.panes().get(pane));
  }

  private void answer(int number, String text) {
    PaneViewModel pane = compare.panes().get(number);
    compare.run(pane, input());
    bench.provider.next().say(started(), CompareBench.said(text), done());
    bench.tasks.until(() -> !pane.isRunning());
  }
}
