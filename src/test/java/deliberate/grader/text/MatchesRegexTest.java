package deliberate.grader.text;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Grade.Verdict;
import deliberate.grader.Grader;
import deliberate.grader.GraderContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchesRegexTest extends GraderContract {
  @Override
  protected Grader grader() {
    return new MatchesRegex();
  }

  @Override
  protected List<Trial> trials() {
    return List.of(
        passes(Map.of("pattern", "^\\d+$"), "It is\n952\nI think"),
        passes(Map.of("pattern", "= {{target}}$"), "1 = 952"),
        passes(Map.of("pattern", "[a-z]+", "whole", true, "ignoreCase", true), " Yes "),
        fails(Map.of("pattern", "[a-z]+", "whole", true), "Yes", "got Yes, which does not match"),
        fails(Map.of("pattern", "^\\d+$"), "none", "got none, which does not match"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+$", "(a|aa)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*)*x", "(a|a)*b"})
  void aPatternThatWouldRunForYearsEndsWithoutAVerdict(String pattern) {
    assertThat(grade(Map.of("pattern", pattern), "a".repeat(5_000) + "!").verdict())
        .isEqualTo(Verdict.COULD_NOT_TELL);
  }

  @Test
  void aPatternThatDoesNotCompileIsToldAtItsPlace() {
    assertThat(problems(Map.of("pattern", "a(b"))).singleElement().satisfies(problem -> {
      assertThat(problem.key()).isEqualTo("pattern");
      assertThat(problem.reason().id()).isEqualTo("pattern-broken");
    });
    assertThat(problems(Map.of("pattern", "(".repeat(9_000)))).isNotEmpty();
    assertThat(problems(Map.of("pattern", "a".repeat(20_000)))).isNotEmpty();
  }
}
