package deliberate.provider.offline;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.option.EffortLevel;
import deliberate.tokens.TokenCounter;
import deliberate.tokens.Tokenizers;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Prompts thrown together from pieces of tasks, markup and noise: each ends in an answer.
class OddPromptsTest {
  private static final TokenCounter COUNTER = Tokenizers.named("o200k");
  private static final List<String> PIECES = List.of(
      "<task>", "</task>", "<examples>", "<input>", "</output>", "## Task", "Input: ", "Output: ", "Task:",
      "**Note**", "Reach 952 using ", "100 75 50 25 6 3", "0 0 0", "target", "999999999", "What is ", "3 / 0",
      "(1 + 2", "2 ^ 3", "7 - 8 * (9 − 1)", "How many r's are in ", "\"strawberry\"", "'x'", "2026-02-30",
      "31 February 2026", "What day of the week is ", "100000 days after Monday", "Ann says: \"I am a knave.\"",
      "Bob says that ", "We are both knights.", "knights and knaves", "Ann, Bob and Cy",
      "on Monday and Tuesday", "slots 9 to 2", "is before", "not on", "3 km per hour", "0 apples each",
      "How far? How long? How much?", "how many eggs", "convert 0 km to m", "$5", "Check the answer: 42",
      "<candidate>\n1\n</candidate>", "Pick the best.", "Merge.", "Split into steps.", "- one",
      "- What is 2 + 2?", "1. after 1", "{\"a\": 1}", "JSON", "only", "= ", "\n", "\n\n", ". ", " ", "\u0000",
      "\uD83E\uDD84", "\uD83E", "\u202E", "مرحبا", "ﬁ", "\t", "\\", "%s %d", "$1", "...", "İ");

  @Test
  void eachEndsInAnAnswerWhoseTokensAddUp() {
    for (long seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      StringBuilder prompt = new StringBuilder();
      for (int i = 1 + random.nextInt(40); i > 0; i--) {
        prompt.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "\n" : " ");
      }
      EffortLevel level = random.nextBoolean() ? EffortLevel.NONE : EffortLevel.MINIMAL;

      Asking.Heard heard = Asking.reasoner(level, seed, prompt.toString());
      assertThat(heard.last()).as(prompt.toString()).isInstanceOf(ChatEvent.Finished.class);
      assertThat(heard.usage().answer()).as(heard.answer()).isEqualTo(COUNTER.count(heard.answer()));
      assertThat(heard.usage().reasoning()).as(heard.thinking()).isEqualTo(COUNTER.count(heard.thinking()));
    }
  }
}
