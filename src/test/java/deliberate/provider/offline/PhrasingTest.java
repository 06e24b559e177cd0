package deliberate.provider.offline;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.option.EffortLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tasks as different people write them.
class PhrasingTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "Target: 130. Numbers: 100, 25, 6, 5, 1, 2.",
      "Use the numbers 100, 25, 6, 5, 1 and 2 to make 130.",
      "Using 100, 25, 6, 5, 1, 2, reach 130.",
      "numbers = [100, 25, 6, 5, 1, 2]; target = 130",
      "{\"target\": 130, \"numbers\": [100, 25, 6, 5, 1, 2]}",
      "You get 6 numbers and have to reach a target. Numbers: 100 25 6 5 1 2. Target: 130.",
      "Combine 100 25 6 5 1 2 to get exactly 130.",
      "target 130 using 100 25 6 5 1 2",
      "<task>Reach the target with the numbers.</task>\\n<target>130</target>\\n<numbers>100 25 6 5 1 2</numbers>",
      "Task:\\nReach the target with the numbers.\\n\\nTarget:\\n130\\n\\nNumbers:\\n100 25 6 5 1 2"})
  void countdown(String text) {
    assertThat(high(text)).contains("= 130");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "How many letters r are in the word strawberry?",
      "Count the r in strawberry.",
      "How many times does \"r\" appear in \"strawberry\"?",
      "In the word \"strawberry\", how many r's are there?",
      "Word: strawberry\\nLetter: R\\nHow often does the letter occur in the word?",
      "<task>How often does the letter occur in the word?</task>\\n<letter>r</letter>\\n<word>strawberry</word>",
      "How many r's does this sentence have: Every berry pie!",
      "How many r are in the following text?\\n\\nEvery berry pie"})
  void letters(String text) {
    assertThat(high(text)).contains("3 times");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "What weekday was July 20, 1969?|Sunday",
      "If today is Wednesday, what day is it 45 days from now?|Saturday",
      "Yesterday was Monday. What day is it in three weeks?|Tuesday",
      "Which day of the week is the 1st of March 2024?|Friday"})
  void weekdays(String text, String right) {
    assertThat(high(text)).contains(right);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "On this island live knights and knaves. A says: \"B is a knave.\" B says: \"A and I are of different kinds.\"|"
      + "A is a knave, B is a knight",
      "You meet two inhabitants: Zoey and Mel. Zoey tells you that Mel is a knave. Mel says, `Neither Zoey nor I are "
      + "knaves.' Who is a knight and who is a knave?|Zoey is a knight, Mel is a knave",
      "Knights and knaves. You meet Ann and Bob.\\nAnn: I am a knave or Bob is a knight.\\nBob: Ann is a knight.|Ann "
      + "is a knight, Bob is a knight",
      "Some are truth-tellers, some are liars. Ann says it is false that Bob is a truth-teller. Bob says that we are "
      + "both liars.|Ann is a truth-teller, Bob is a liar",
      "\"At least one of us is a knave\", says Ann. Bob keeps quiet. Knights tell the truth, knaves lie. Who are Ann "
      + "and Bob?|Ann is a knight, Bob is a knave"})
  void knights(String text, String right) {
    assertThat(high(text)).contains(right);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "Four meetings, A, B, C and D, must be scheduled at 9:00, 10:00, 11:00 and 12:00. A is right after B. C is not "
      + "at 9:00. D is first.|D is at 9:00",
      "Ann, Bo and Cy each visit on one day from Monday to Wednesday. Ann cannot come on Monday or Tuesday. Cy comes "
      + "before Bo. Who comes when?|Cy is on Monday, Bo is on Tuesday, Ann is on Wednesday",
      "Assign Ann, Bo and Cy to slots 1 to 3. Ann is next to Bo but not in slot 1. Cy's slot is earlier than Bo. Bo "
      + "is not last.|Cy is in slot 1"})
  void schedules(String text, String part) {
    assertThat(high(text)).contains(part);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "How long does a 450 km trip take at 90 km/h?|5 h",
      "A worker earns 15 dollars per hour. How much money does she earn in 8 hours?|120 dollars",
      "Three friends share 24 apples. How many apples are there per friend?|8",
      "Convert 2.5 hours to minutes.|150 minutes",
      "How many seconds are in a day?|86400 seconds",
      "What is 3.5 × 4?|14",
      "Compute 1,200 / 8 - (7 + 3) * 2|130"})
  void sums(String text, String right) {
    assertThat(high(text)).contains(right);
  }

  private static String high(String text) {
    return Asking.reasoner(EffortLevel.HIGH, 2, text.replace("\\n", "\n")).answer();
  }
}
