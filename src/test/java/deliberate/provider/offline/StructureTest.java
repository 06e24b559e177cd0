package deliberate.provider.offline;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Example;
import deliberate.prompt.Markup;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.option.RequestOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the form of a prompt changes what the engine makes of it, on tasks and clutter made from seeds.
class StructureTest {
  private static final int CASES = 80;
  private static final List<String> CLUTTER = List.of(
      "My neighbour has kept %d pigeons since %d.", "The form was sent %d times, on %d occasions by post.",
      "We want to reach %d readers by the end of week %d.", "There were %d people in the hall and %d outside.",
      "Last year we made %d plans and kept %d of them.", "Room %d was free, room %d was not.",
      "The old building has %d steps and %d windows.", "Nobody minds waiting.", "The weather has been fine.",
      "It took %d minutes, or perhaps %d.", "The report is due soon.", "Page %d repeats what page %d says.");

  @Test
  void headingsKeepTheTaskApartFromClutter() {
    double headed = solved(seed -> headed(seed, CountdownPuzzles.of(seed)));
    double wall = solved(seed -> wall(seed, CountdownPuzzles.of(seed)));

    assertThat(headed).isGreaterThan(wall + 0.2);
  }

  @Test
  void allThreeMarkupsAreReadAlike() {
    for (Markup markup : Markup.values()) {
      double rate = solved(seed ->
          Styles.headed(markup, task(CountdownPuzzles.of(seed)), "One line: expression = target"));
      assertThat(rate).as(markup.id()).isGreaterThan(0.8);
    }
  }

  @Test
  void aCompiledPromptRunsTheSameInAllThreeMarkups() {
    Prompt prompt = Prompt.empty().withSections(List.of(
        Section.of("role", SectionKind.ROLE, "You play with numbers."),
        Section.of("task", SectionKind.TASK, task(CountdownPuzzles.of(3))),
        Section.of("rules", SectionKind.CONSTRAINTS, "Every step gives a whole number, 1 or 2 lines, 3 at most."),
        Section.of("examples", SectionKind.EXAMPLES, ""),
        Section.of("format", SectionKind.OUTPUT_FORMAT, "One line: expression = target")))
        .withExamples(List.of(new Example("target 24, numbers 4 7 8 8", "(7 - 8 ÷ 8) × 4 = 24", true)));
    List<String> runs = Stream.of(Markup.values())
        .map(markup -> PromptCompiler.compile(prompt.withMarkup(markup), Map.of()).messages())
        .map(messages -> Asking.ask(Asking.request(
            "reasoner", Effort.of(EffortLevel.HIGH), RequestOptions.NONE.withSeed(1), messages)))
        .map(heard -> heard.thinking() + heard.answer()).distinct().toList();

    assertThat(runs).singleElement().asString().endsWith("= " + CountdownPuzzles.of(3).target());
  }

  @Test
  void anExampleShowsTheFormOfTheAnswer() {
    long shown = 0;
    long untold = 0;
    for (long seed = 0; seed < CASES; seed++) {
      Puzzles.Puzzle puzzle = Puzzles.arithmetic(seed);
      Markup markup = Markup.values()[(int) seed % 3];
      List<String[]> examples = new ArrayList<>();
      examples.add(new String[] {"What is 4 × 5 + 1?", "Result: 21"});
      String with = Styles.examples(markup, examples) + "\n\n"
          + Styles.headed(markup, Map.of("Task", puzzle.text()));
      shown += Asking.reasoner(EffortLevel.HIGH, seed, with).answer().equals("Result: " + puzzle.right()) ? 1 : 0;
      untold += Asking.reasoner(EffortLevel.HIGH, seed, puzzle.text()).answer().equals("Result: " + puzzle.right()) ? 1
          : 0;
    }

    assertThat(shown).isEqualTo(CASES);
    assertThat(untold).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Think step by step.", "Take a deep breath.", "I will tip you well.",
      "You are the world's best expert.",
      "The sun is shining on the lake."})
  void aSentenceWithoutDataChangesNothing(String sentence) {
    for (long seed = 0; seed < 20; seed++) {
      String task = task(CountdownPuzzles.of(seed));
      Asking.Heard plain = Asking.reasoner(EffortLevel.LOW, seed,
          Styles.headed(Markup.XML, task, "One line: expression = target"));
      Asking.Heard with = Asking.reasoner(EffortLevel.LOW, seed,
          Styles.headed(Markup.XML, task + " " + sentence, "One line: expression = target"));

      assertThat(with.thinking()).isEqualTo(plain.thinking());
      assertThat(with.answer()).isEqualTo(plain.answer());
    }
  }

  @Test
  void anExampleOutOfPlaceIsTakenForTheTask() {
    String inline = "For instance, with target 24 and numbers 4 7 8 8 you could say (7 − 8 ÷ 8) × 4 = 24. "
        + "Now reach 101 with 25 4 1 7. Write one line: expression = target.";

    assertThat(Asking.reasoner(EffortLevel.HIGH, 1, inline).answer()).endsWith("= 24");
  }

  private static String task(CountdownPuzzles.Puzzle puzzle) {
    return "Reach " + puzzle.target() + " using each of " + puzzle.numbers().toString().replaceAll("[\\[\\]]", "")
        + " at most once, with + − × ÷.";
  }

  private static List<String> clutter(long seed) {
    Random random = new Random(seed);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      sentences.add(CLUTTER.get(random.nextInt(CLUTTER.size()))
          .formatted(10 + random.nextInt(900), 3 + random.nextInt(60)));
    }
    return sentences;
  }

  private static String headed(long seed, CountdownPuzzles.Puzzle puzzle) {
    return "<context>\n" + String.join(" ", clutter(seed)) + "\n</context>\n"
        + Styles.headed(Markup.XML, task(puzzle), "One line: expression = target");
  }

  private static String wall(long seed, CountdownPuzzles.Puzzle puzzle) {
    List<String> sentences = clutter(seed);
    sentences.add(task(puzzle));
    sentences.add("Answer with one line: expression = target.");
    Collections.shuffle(sentences, new Random(seed));
    return String.join(" ", sentences);
  }

  private static double solved(LongFunction<String> prompt) {
    long right = 0;
    for (long seed = 0; seed < CASES; seed++) {
      long target = CountdownPuzzles.of(seed).target();
      right += Asking.reasoner(EffortLevel.HIGH, seed, prompt.apply(seed)).answer().endsWith("= " + target) ? 1 : 0;
    }
    return right / (double) CASES;
  }
}
