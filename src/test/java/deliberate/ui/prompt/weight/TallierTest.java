package deliberate.ui.prompt.weight;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.Turn;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import deliberate.tokens.TokenCounter;
import deliberate.tokens.Tokenizers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallierTest {
  private static final TokenCounter O200K = Tokenizers.named("o200k");
  private static final Prompt PROMPT = Prompt.empty().withSections(List.of(
      Section.of("task", SectionKind.TASK, "Hello, world!\nHello, {{name}}!"),
      Section.of("examples", SectionKind.EXAMPLES, ""),
      Section.of("role", SectionKind.ROLE, "Hello, world!").withEnabled(false)))
      .withExamples(List.of(new Example("Hello, world!", "Hello, world!", true),
          new Example("Hello, world!", "Hello, world!", false)));

  private final Tallier tallier = new Tallier();

  @Test
  void partsAndMarkupAddUpToTheTotal() {
    TokenTally tally = tally(PROMPT, O200K);

    assertThat(tally.section("task").plus(tally.section("examples")).plus(tally.markup())).isEqualTo(tally.total());
    assertThat(tally.total()).isEqualTo(O200K.count(
        PromptCompiler.compile(PROMPT, Map.of("name", "Ada")).messages().getFirst().text()));
  }

  @Test
  void followUpsAreCountedEachAndAreNoPartOfTheTotal() {
    TokenTally tally = tally(PROMPT.withTurns(List.of(new Turn("Hello, world!"), new Turn("Hello, world!", false))),
        O200K);

    assertThat(tally.turns()).containsExactly(Count.measured(4), Count.measured(4));
    assertThat(tally.total()).isEqualTo(tally(PROMPT, O200K).total());
    assertThat(tally.markup()).isEqualTo(tally(PROMPT, O200K).markup());
  }

  @Test
  void countsTheTextWithItsValues() {
    assertThat(tally(PROMPT, O200K).section("task")).isEqualTo(O200K.count("Hello, world!\nHello, Ada!"));
  }

  @Test
  void whatIsSwitchedOffShowsItsWeightButIsNotInTheTotal() {
    TokenTally tally = tally(PROMPT, O200K);

    assertThat(tally.section("role")).isEqualTo(Count.measured(4));
    assertThat(tally.example(1)).isEqualTo(Count.measured(8));
    assertThat(tally.section("examples")).isEqualTo(Count.measured(8));
  }

  @Test
  void anEstimateStaysAnEstimateInEveryNumber() {
    TokenTally tally = tally(PROMPT, Tokenizers.named("unknown"));

    assertThat(List.of(tally.total(), tally.markup(), tally.section("task")))
        .allMatch(count -> count.origin() == Origin.ESTIMATED);
  }

  @Test
  void countsOnlyWhatHasChanged() {
    List<String> counted = new ArrayList<>();
    TokenCounter counter = new TokenCounter() {
      @Override
      public Count count(String text) {
        counted.add(text);
        return Count.measured(text.length());
      }

      @Override
      public String name() {
        return "characters";
      }
    };
    String text = "first\nsecond\nthird";
    tally(Prompt.empty().withSections(List.of(Section.of("task", SectionKind.TASK, text))), counter);
    counted.clear();
    tally(Prompt.empty().withSections(List.of(Section.of("task", SectionKind.TASK, text + "!"))), counter);

    assertThat(counted).allMatch(piece -> piece.startsWith("third!"));
  }

  @Test
  void countingLineByLineIsExact() {
    String text = "# A heading\n\n- one\n- two\n\n  indented\n\n\n{{x}} 12\n34 <a>\n</a>\n…more\n\tTab\nend\n";
    Prompt prompt = Prompt.empty().withSections(List.of(
        Section.of("task", SectionKind.TASK, text).withEnabled(false)));

    assertThat(tally(prompt, O200K).section("task")).isEqualTo(O200K.count(text));
  }

  private TokenTally tally(Prompt prompt, TokenCounter counter) {
    return tallier.tally(prompt, PromptCompiler.compile(prompt, Map.of("name", "Ada")), counter);
  }
}
