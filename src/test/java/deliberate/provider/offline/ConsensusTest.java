package deliberate.provider.offline;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Markup;
import deliberate.provider.option.EffortLevel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The most frequent of five samples against one sample, on tasks made from seeds.
class ConsensusTest {
  private static final int CASES = 100;
  private static final int SAMPLES = 5;
  private static final double MARGIN = 0.05;

  @Test
  void beatsOneSampleAtArithmetic() {
    assertVotingHelps(Puzzles::arithmetic, "Only the number.");
  }

  @Test
  void beatsOneSampleAtLetters() {
    assertVotingHelps(Puzzles::letters, "Only the number.");
  }

  @Test
  void beatsOneSampleAtWeekdays() {
    assertVotingHelps(Puzzles::weekday, "Only the name of the day.");
  }

  @Test
  void beatsOneSampleAtKnightsAndKnaves() {
    assertVotingHelps(Puzzles::knights, "One line: Name: knight, Name: knave");
  }

  private static void assertVotingHelps(LongFunction<Puzzles.Puzzle> maker, String format) {
    double single = 0;
    double voted = 0;
    for (long seed = 500; seed < 500 + CASES; seed++) {
      Puzzles.Puzzle puzzle = maker.apply(seed);
      String prompt = Styles.headed(Markup.XML, puzzle.text(), format);
      List<String> answers = LongStream.range(0, SAMPLES)
          .mapToObj(s -> Asking.reasoner(EffortLevel.NONE, s, prompt).answer()).toList();
      single += answers.stream().filter(puzzle.right()::equals).count() / (double) SAMPLES;
      voted += mode(answers).equals(puzzle.right()) ? 1 : 0;
    }
    assertThat(voted / CASES).isGreaterThan(single / CASES + MARGIN);
  }

  private static String mode(List<String> answers) {
    Map<String, Long> votes = answers.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
