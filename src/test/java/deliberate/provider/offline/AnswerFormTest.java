package deliberate.provider.offline;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Markup;
import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.option.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The form of the answer follows the prompt: its example, else what it says.
class AnswerFormTest {
  private static final String KNIGHTS =
      "Knights tell the truth, knaves lie. You meet Ann and Bob. Ann says: \"We are both knaves.\" Who is what?";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "Only the number.|42",
      "Reply with just the number, nothing else.|42",
      "One JSON object: {\"result\": 0}|{\"result\": 42}",
      "JSON with the key \"value\".|{\"value\": 42}",
      "One line: expression = result|6 × 7 = 42",
      "`Answer: 10`|Answer: 42",
      "Answer: <number>|Answer: 42"})
  void numbersAsTold(String format, String wanted) {
    assertThat(high("<task>\nWhat is 6 × 7?\n</task>\n<output_format>\n" + format + "\n</output_format>"))
        .isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "9|42",
      "4 * 5 = 20|6 * 7 = 42",
      "Result: 20|Result: 42",
      "{\"answer\": 20}|{\"answer\": 42}",
      "{\"answer\": \"20\"}|{\"answer\": \"42\"}",
      "It is twenty, because four fives are twenty.|The result is 42: 6 × 7 = 42."})
  void numbersAsShown(String output, String wanted) {
    for (Markup markup : Markup.values()) {
      assertThat(high(Styles.examples(markup, List.<String[]>of(new String[] {"What is 4 × 5?", output}))
          + "\n\n" + Styles.headed(markup, java.util.Map.of("Task", "What is 6 × 7?")))).as(markup.id())
              .isEqualTo(wanted);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "Cleo is a knight; Dan is a knave.|Ann is a knave; Bob is a knight.",
      "Cleo: knight, Dan: knave|Ann: knave, Bob: knight",
      "Cleo = knight\\nDan = knave|Ann = knave\\nBob = knight",
      "{\"Cleo\": \"knight\", \"Dan\": \"knave\"}|{\"Ann\": \"knave\", \"Bob\": \"knight\"}"})
  void listsAsShown(String output, String wanted) {
    String example = "<examples>\n<example>\n<input>\nCleo says: I am a knight.\n</input>\n<output>\n"
        + output.replace("\\n", "\n") + "\n</output>\n</example>\n</examples>\n";

    assertThat(high(example + "<task>\n" + KNIGHTS + "\n</task>")).isEqualTo(wanted.replace("\\n", "\n"));
  }

  @Test
  void aListMayPutTheDayFirst() {
    String example = "Input: Schedule Eve and Fay.\nOutput: Monday: Fay, Tuesday: Eve\n\n";

    assertThat(high(example + "Schedule Ann and Bob on Monday and Tuesday. Bob is before Ann."))
        .isEqualTo("Monday: Bob, Tuesday: Ann");
  }

  @Test
  void aFormInTheSystemMessageCounts() {
    List<Message> messages = List.of(
        new Message(Role.SYSTEM, "## Role\nYou are exact.\n\n## Output format\nOnly the number."),
        new Message(Role.USER, "## Task\nWhat is 6 × 7?"));

    assertThat(Asking.ask(Asking.request("reasoner", Effort.of(EffortLevel.HIGH), RequestOptions.NONE.withSeed(1),
        messages)).answer())
        .isEqualTo("42");
  }

  @Test
  void aFormWithAlternativesShowsOneEntry() {
    assertThat(high("<task>\n" + KNIGHTS + "\n</task>\n<output_format>\nOne line per person: "
        + "NAME is a knight or NAME is a knave.\n</output_format>")).isEqualTo("Ann is a knave\nBob is a knight");
  }

  @Test
  void withoutAFormItIsASentence() {
    assertThat(high(KNIGHTS)).isEqualTo("Ann is a knave, Bob is a knight.");
    assertThat(high("What is 6 × 7?")).isEqualTo("The result is 42: 6 × 7 = 42.");
  }

  @ParameterizedTest
  @EnumSource(Markup.class)
  void numbersInExamplesAndRulesAreNotTheTask(Markup markup) {
    List<String[]> examples = new ArrayList<>();
    examples.add(new String[] {"target 24, numbers 4 7 8 8", "(7 − 8 ÷ 8) × 4 = 24"});
    String system = Styles.headed(markup, java.util.Map.of("Constraints", "Reach 7 steps at most, with 1 2 3 lines."));
    String user = Styles.examples(markup, examples) + "\n\n"
        + Styles.headed(markup, java.util.Map.of("Task", "Reach 130 using each of 100 25 6 5 1 2 at most once."));
    List<Message> messages = List.of(new Message(Role.SYSTEM, system), new Message(Role.USER, user));

    assertThat(Asking.ask(Asking.request("reasoner", Effort.of(EffortLevel.HIGH), RequestOptions.NONE.withSeed(1),
        messages)).answer())
        .endsWith("= 130");
  }

  private static String high(String prompt) {
    return Asking.reasoner(EffortLevel.HIGH, 1, prompt).answer();
  }
}
