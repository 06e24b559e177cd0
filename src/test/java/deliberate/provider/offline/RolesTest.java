package deliberate.provider.offline;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Markup;
import deliberate.provider.option.EffortLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The parts that the engine can play in somebody else's procedure: check, pick, merge, plan.
class RolesTest {

  @ParameterizedTest
  @EnumSource(Markup.class)
  void checksAnAnswer(Markup markup) {
    for (long seed = 0; seed < 20; seed++) {
      Puzzles.Puzzle puzzle = Puzzles.arithmetic(seed);
      boolean right = seed % 2 == 0;
      Map<String, String> sections = new LinkedHashMap<>();
      sections.put("Task", "Check whether the candidate answer to the problem is right.");
      sections.put("Problem", puzzle.text());
      sections.put("Candidate", right ? puzzle.right() : "" + (Long.parseLong(puzzle.right()) + 10));
      sections.put("Output format", "Only yes or no.");

      assertThat(ask(Styles.headed(markup, sections))).as(puzzle.text()).isEqualTo(right ? "yes" : "no");
    }
  }

  @Test
  void checksACountdownSolutionByWorkingItOut() {
    String task = "<task>\nVerify the answer. The task was: reach 101 using 25 4 1 7, each at most once.\n</task>\n";

    assertThat(ask(task + "<answer>\n25 × 4 + 1 = 101\n</answer>")).contains("is correct");
    assertThat(ask(task + "<answer>\n25 * 4 + 1\n</answer>")).contains("is correct");
    assertThat(ask(task + "<answer>\n25 × 4 + 4 − 4 + 1 = 101\n</answer>")).contains("not correct");
    assertThat(ask(task + "<answer>\n25 × 4 + 7 = 101\n</answer>")).contains("not correct");
    assertThat(ask(task + "<answer>\n(25 + 1 ÷ (4 − 4)) = 101\n</answer>")).contains("not correct");
  }

  @Test
  void checkingOnesOwnWorkIsNotACheckOfAnAnswer() {
    assertThat(ask("How many r's are in strawberry? Check your answer. Reply like this:\nAnswer: <number>"))
        .isEqualTo("Answer: 3");
    assertThat(ask("<task>\nWhat is 6 × 7? Verify each step.\n</task>\n<output_format>\nAnswer: 10\n</output_format>"))
        .contains("42");
  }

  @Test
  void checksWhoIsAKnight() {
    for (long seed = 0; seed < 10; seed++) {
      Puzzles.Puzzle puzzle = Puzzles.knights(seed);
      String task = "<task>\nIs the proposed answer right?\n</task>\n<puzzle>\n" + puzzle.text()
          + "\n</puzzle>\n<proposed_answer>\n";

      assertThat(ask(task + puzzle.right() + "\n</proposed_answer>")).contains("is correct");
      assertThat(ask(task + puzzle.right().replace("Ada: knight", "Ada: ?").replace("Ada: knave", "Ada: knight")
          .replace("Ada: ?", "Ada: knave") + "\n</proposed_answer>")).contains("not correct");
    }
  }

  @ParameterizedTest
  @EnumSource(Markup.class)
  void picksTheRightOneOfSeveral(Markup markup) {
    for (long seed = 0; seed < 20; seed++) {
      Puzzles.Puzzle puzzle = Puzzles.weekday(seed);
      Map<String, String> sections = new LinkedHashMap<>();
      sections.put("Task", "Pick the best of the candidates.");
      sections.put("Question", puzzle.text());
      sections.put("Candidate 1", puzzle.right().equals("Sunday") ? "Monday" : "Sunday");
      sections.put("Candidate 2", puzzle.right());
      sections.put("Candidate 3", puzzle.right().equals("Friday") ? "Monday" : "Friday");
      sections.put("Output format", "Only the number of the best candidate.");

      assertThat(ask(Styles.headed(markup, sections))).as(puzzle.text()).isEqualTo("2");
    }
  }

  @Test
  void takesWhatMostAgreeOnWhereItCannotTell() {
    assertThat(ask("Choose the best answer.\n\nAnswers:\n1. Paris\n2. Rome\n3. Paris.\n\nOutput format:\nOnly the "
        + "answer."))
        .isEqualTo("Paris");
  }

  @Test
  void doesAListOfTasksOneByOne() {
    String list = "1. What is 6 × 7?\n2. How many r's are in strawberry?\n3. What day of the week is 2026-11-23?";

    assertThat(ask("<task>\nDo these tasks.\n" + list
        + "\n</task>\n<output_format>\nOne line: 1: a, 2: b, 3: c\n</output_format>"))
        .isEqualTo("1: 42, 2: 3, 3: Monday");
    assertThat(ask("Split this list into a plan.\n" + list)).isEqualTo(list);
  }

  @Test
  void aListOfTasksSharesOneBudget() {
    double alone = 0;
    double together = 0;
    for (long seed = 0; seed < 30; seed++) {
      StringBuilder list = new StringBuilder("Do these tasks.");
      List<CountdownPuzzles.Puzzle> puzzles = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        CountdownPuzzles.Puzzle puzzle = CountdownPuzzles.of(seed * 4 + i);
        puzzles.add(puzzle);
        String numbers = puzzle.numbers().toString().replaceAll("[\\[\\]]", "");
        String task = "Reach " + puzzle.target() + " with " + numbers + ".";
        list.append("\n- ").append(task);
        alone += Asking.reasoner(EffortLevel.LOW, seed, task).answer().contains("= " + puzzle.target() + ".") ? 1 : 0;
      }
      String all = Asking.reasoner(EffortLevel.LOW, seed, list.toString()).answer();
      together += puzzles.stream().filter(p -> all.contains("= " + p.target() + ".")).count();
    }

    assertThat(alone).isGreaterThan(together * 1.3);
  }

  @Test
  void mergesListsWithoutRepeating() {
    assertThat(ask("## Task\nMerge the notes into one list.\n## Notes by Ada\n- Milk\n- Bread\n## Notes by Bo\n- "
        + "bread\n- Eggs"))
        .isEqualTo("1. Milk\n2. Bread\n3. Eggs");
  }

  @Test
  void plansTasksAfterWhatTheyNeed() {
    assertThat(ask("Split this into a plan of steps:\n- Paint the walls after buying paint\n- Buying paint and "
        + "brushes\n- Hang pictures once the walls are painted"))
        .isEqualTo("1. Buying paint and brushes\n2. Paint the walls (needs 1)\n3. Hang pictures (needs 2)");
  }

  private static String ask(String prompt) {
    return Asking.reasoner(EffortLevel.HIGH, 1, prompt).answer();
  }
}
