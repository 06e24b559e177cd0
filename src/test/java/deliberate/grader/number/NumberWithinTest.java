package deliberate.grader.number;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Grader;
import deliberate.grader.GraderContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberWithinTest extends GraderContract {
  @Override
  protected Grader grader() {
    return new NumberWithin();
  }

  @Override
  protected List<Trial> trials() {
    return List.of(
        passes(Map.of(), "952"),
        passes(Map.of(), "With 6 numbers I get **952**."),
        passes(Map.of("value", "1234.5"), "about 1,234.5 km"),
        passes(Map.of("value", "1234.5"), "etwa 1.234,5 km"),
        passes(Map.of("value", "1234"), "1 234"),
        passes(Map.of("value", "1234567"), "1.234.567"),
        passes(Map.of("value", "1.234"), "1,234"),
        passes(Map.of("value", "-3"), "−3 °C"),
        passes(Map.of("value", "1200"), "1.2e3"),
        passes(Map.of("value", "3.14", "tolerance", 0.01), "3.1416"),
        passes(Map.of("value", "6", "take", "first"), "6 of 7"),
        passes(Map.of("value", "6", "take", "any"), "5, 6 or 7"),
        fails(Map.of("value", "0.125"), "0,126", "got 0,126, wanted 0.125"),
        fails(Map.of(), "600", "got 600, wanted 952"),
        fails(Map.of("tolerance", "0.5"), "951", "got 951, wanted 952 ± 0.5"),
        fails(Map.of(), "I do not know", "there is no number in the answer"),
        fails(Map.of("value", "6"), "6 of 7", "got 7, wanted 6"));
  }

  @Test
  void aToleranceThatIsNoNumberIsToldAtItsPlace() {
    assertThat(problems(Map.of("tolerance", "little"))).singleElement().satisfies(problem -> {
      assertThat(problem.key()).isEqualTo("tolerance");
      assertThat(problem.reason().id()).isEqualTo("setting-no-number");
    });
    assertThat(problems(Map.of("tolerance", -1))).singleElement()
        .satisfies(problem -> assertThat(problem.reason().id()).isEqualTo("setting-negative"));
  }

  @Test
  void anExpectedAnswerWithoutANumberIsNoFault() {
    assertThat(grade(Map.of(), "7", Map.of("expected", "seven")).reason().orElseThrow().id())
        .isEqualTo("setting-no-number");
    assertThat(grade(Map.of(), "7", Map.of()).reason().orElseThrow().id()).isEqualTo("no-expected");
  }
}
