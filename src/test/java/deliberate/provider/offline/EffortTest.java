package deliberate.provider.offline;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.EffortLevel;
import java.util.List;
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

  private static double solved(EffortLevel level) {
    long right = PUZZLES.stream()
        .filter(p -> Asking.reasoner(level, 1, p.prompt()).answer().endsWith("= " + p.target())).count();
    return right / (double) PUZZLES.size();
  }
}
