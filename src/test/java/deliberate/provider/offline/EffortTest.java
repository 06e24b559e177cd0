package deliberate.provider.offline;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Markup;
import deliberate.provider.option.EffortLevel;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EffortTest {
  private static final List<CountdownPuzzles.Puzzle> PUZZLES =
      LongStream.range(1_000, 1_200).mapToObj(CountdownPuzzles::of).toList();

  @Test
  void moreEffortSolvesMore() {
    double none = solved(EffortLevel.NONE);
    double low = solved(EffortLevel.LOW);
    double medium = solved(EffortLevel.MEDIUM);
    double high = solved(EffortLevel.HIGH);

    assertThat(low - none).isGreaterThanOrEqualTo(0.08);
    assertThat(medium - low).isGreaterThanOrEqualTo(0.08);
    assertThat(high - medium).isGreaterThanOrEqualTo(0.08);
    assertThat(medium).isLessThan(0.95);
  }

  @Test
  void moreEffortSolvesMoreOfEveryOtherFamilyToo() {
    for (LongFunction<Puzzles.Puzzle> family : List.<LongFunction<Puzzles.Puzzle>>of(Puzzles::letters,
        Puzzles::weekday, Puzzles::arithmetic, Puzzles::words, Puzzles::knights, Puzzles::schedule)) {
      double none = solved(family, EffortLevel.NONE);
      double low = solved(family, EffortLevel.LOW);

      assertThat(low - none).isGreaterThanOrEqualTo(0.08);
      assertThat(solved(family, EffortLevel.HIGH)).isGreaterThanOrEqualTo(low);
    }
  }

  private static double solved(LongFunction<Puzzles.Puzzle> family, EffortLevel level) {
    long right = LongStream.range(0, 100).filter(seed -> {
      Puzzles.Puzzle puzzle = family.apply(seed);
      String prompt = Styles.headed(Markup.XML, puzzle.text(),
          "Only the value, or one line: Name: value, Name: value.");
      return Asking.reasoner(level, seed, prompt).answer().equals(puzzle.right());
    }).count();
    return right / 100.0;
  }

  private static double solved(EffortLevel level) {
    long right = PUZZLES.stream()
        .filter(p -> Asking.reasoner(level, 1, p.prompt()).answer().endsWith("= " + p.target())).count();
    return right / (double) PUZZLES.size();
  }
}
