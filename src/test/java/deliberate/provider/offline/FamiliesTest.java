package deliberate.provider.offline;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Markup;
import deliberate.provider.option.EffortLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/// Each family on tasks made from seeds, in several phrasings, headed in all three markups, at high effort.
class FamiliesTest {
  private static final int CASES = 40;

  @Test
  void countsLetters() {
    assertThat(wrong(Puzzles::letters, "Only the number.")).isEmpty();
  }

  @Test
  void findsDaysOfTheWeek() {
    assertThat(wrong(Puzzles::weekday, "Only the name of the day.")).isEmpty();
  }

  @Test
  void worksOutExpressions() {
    assertThat(wrong(Puzzles::arithmetic, "Only the number.")).isEmpty();
  }

  @Test
  void solvesWordProblemsWithUnits() {
    assertThat(wrong(Puzzles::words, "Only the number.")).isEmpty();
  }

  @Test
  void tellsKnightsFromKnaves() {
    assertThat(wrong(Puzzles::knights, "One line: Name: knight, Name: knave")).isEmpty();
  }

  @Test
  void findsSchedules() {
    assertThat(wrong(Puzzles::schedule, "One line, in order of the days: Name: Monday, Name: Tuesday")).isEmpty();
  }

  private static List<String> wrong(LongFunction<Puzzles.Puzzle> maker, String format) {
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < CASES; seed++) {
      Puzzles.Puzzle puzzle = maker.apply(seed);
      Markup markup = Markup.values()[(int) seed % 3];
      String prompt = Styles.headed(markup, puzzle.text(), format);
      String answer = Asking.reasoner(EffortLevel.HIGH, seed, prompt).answer();
      if (!answer.equals(puzzle.right())) {
        wrong.add(markup + " " + puzzle.text() + "\n  wanted " + puzzle.right() + "\n  got    " + answer);
      }
    }
    return wrong;
  }
}
