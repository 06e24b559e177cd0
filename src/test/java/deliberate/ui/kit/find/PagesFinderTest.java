package deliberate.ui.kit.find;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.row.Place;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.Spot;
import deliberate.ui.kit.row.Stretch;
import deliberate.ui.kit.row.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagesFinderTest {
  private final FakePage first = new FakePage("An egg", "and another egg");
  private final FakePage second = new FakePage("No eggs at all");
  private final PagesFinder finder =
      new PagesFinder(new DirectTaskRunner(), _ -> Debounce.AT_ONCE, () -> List.of(first, second));

  @Test
  void countsAndMarksWhatIsFoundInAllPages() {
    look("EGG");
    assertThat(finder.tally().get()).isEqualTo(new Finder.Tally(0, 3, false, Optional.empty()));
    assertThat(first.found).containsExactly(at(0, 3, 6), at(1, 12, 15));
    assertThat(first.current).contains(at(0, 3, 6));
    assertThat(first.revealed).containsExactly(at(0, 3, 6));
    assertThat(second.found).containsExactly(at(0, 3, 6));
    assertThat(second.current).isEmpty();
  }

  @Test
  void stepsFromPageToPageAndRoundTheEnd() {
    look("egg");
    finder.previous();
    assertThat(second.revealed).containsExactly(at(0, 3, 6));
    assertThat(first.current).isEmpty();
    finder.next();
    assertThat(finder.tally().get().current()).isZero();
  }

  @Test
  void whatComesLaterIsFoundTooAndTheCurrentMatchStays() {
    look("egg");
    finder.next();
    first.rows.add(TextRow.line(Place.LINE, "egg"));
    finder.renew();
    assertThat(finder.tally().get().found()).isEqualTo(4);
    assertThat(finder.tally().get().current()).isEqualTo(1);
    assertThat(first.revealed).hasSize(2);
  }

  @Test
  void closingTakesTheMarksAway() {
    look("egg");
    finder.close();
    assertThat(first.found).isEmpty();
    assertThat(second.found).isEmpty();
    assertThat(finder.tally().get().found()).isZero();
  }

  @Test
  void wordsCaseAndExpressionsAreHeeded() {
    finder.open().set(true);
    finder.query().set(new Query("egg", false, true, false, ""));
    assertThat(finder.tally().get().found()).isEqualTo(2);
    finder.query().set(new Query("an", true, false, false, ""));
    assertThat(finder.tally().get().found()).isEqualTo(2);
    finder.query().set(new Query("e.{2}s", false, false, true, ""));
    assertThat(finder.tally().get().found()).isEqualTo(1);
    finder.query().set(new Query("(", false, false, true, ""));
    assertThat(finder.tally().get().problem()).map(FindProblem::fault).contains(FindProblem.Fault.SYNTAX);
  }

  private void look(String text) {
    finder.open().set(true);
    finder.query().set(new Query(text, false, false, false, ""));
  }

  private static Stretch at(int row, int from, int to) {
    return new Stretch(new Spot(row, from), new Spot(row, to));
  }

  private static final class FakePage implements Searchable {
    final List<Row> rows = new ArrayList<>();
    final List<Stretch> revealed = new ArrayList<>();
    List<Stretch> found = List.of();
    Optional<Stretch> current = Optional.empty();

    FakePage(String... lines) {
      List.of(lines).forEach(line -> rows.add(TextRow.line(Place.LINE, line)));
    }

    @Override
    public List<Row> rows() {
      return rows;
    }

    @Override
    public void mark(List<Stretch> places, Optional<Stretch> one) {
      found = places;
      current = one;
    }

    @Override
    public void reveal(Stretch place) {
      revealed.add(place);
    }
  }
}
