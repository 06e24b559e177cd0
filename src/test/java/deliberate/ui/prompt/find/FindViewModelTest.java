package deliberate.ui.prompt.find;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.find.FindProblem.Fault;
import deliberate.ui.kit.find.Query;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.find.FindViewModel.Mode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindViewModelTest {
  private final PromptViewModel document = new PromptViewModel(new DirectTaskRunner(), _ -> Debounce.AT_ONCE);
  private final FindViewModel find = new FindViewModel(document, new DirectTaskRunner(), _ -> Debounce.AT_ONCE);

  @BeforeEach
  void open() {
    document.open(Prompt.empty().withSections(List.of(
        Section.of("task", SectionKind.TASK, "Cat and cat and category."),
        Section.of("examples", SectionKind.EXAMPLES, ""),
        Section.of("rules", SectionKind.CONSTRAINTS, "no CAT")))
        .withExamples(List.of(new Example("a cat", "dog", true))));
    find.mode().set(Mode.REPLACE);
  }

  @Test
  void matchesInEveryTextAreFoundInTheOrderOfThePrompt() {
    seek("cat", false, false, false, "");

    assertThat(find.findings().get().hits()).extracting(Findings.Hit::source).containsExactly(
        new Source.InSection("task"), new Source.InSection("task"), new Source.InSection("task"),
        new Source.InExample(0, false), new Source.InSection("rules"));
    assertThat(find.current().get()).isZero();
  }

  @Test
  void caseAndWholeWordsNarrowIt() {
    seek("cat", true, true, false, "");

    assertThat(find.findings().get().hits()).hasSize(2);
  }

  @Test
  void steppingGoesRoundBothWays() {
    seek("cat", true, true, false, "");
    find.previous();
    assertThat(find.current().get()).isEqualTo(1);
    find.next();
    assertThat(find.current().get()).isZero();
  }

  @Test
  void replacingGoesOnToTheNextMatchEvenWhereTheNewTextMatchesToo() {
    seek("cat", true, true, false, "tom cat");
    find.replace();

    assertThat(text("task")).isEqualTo("Cat and tom cat and category.");
    assertThat(find.hit().orElseThrow().source()).isEqualTo(new Source.InExample(0, false));
  }

  @Test
  void replacingAllIsOneStepOfTheHistory() {
    seek("cat", false, false, false, "$0");
    find.replaceAll();

    assertThat(text("task")).isEqualTo("$0 and $0 and $0egory.");
    assertThat(text("rules")).isEqualTo("no $0");
    document.undo();
    assertThat(text("task")).isEqualTo("Cat and cat and category.");
    assertThat(text("rules")).isEqualTo("no CAT");
  }

  @Test
  void groupsOfARegularExpressionComeBackInTheReplacement() {
    seek("(\\w+) and (\\w+)", false, false, true, "$2 or $1");
    find.replace();

    assertThat(text("task")).isEqualTo("cat or Cat and category.");
  }

  @Test
  void aFaultyExpressionIsSaid() {
    seek("(", false, false, true, "");
    assertThat(find.findings().get().problem()).hasValueSatisfying(problem ->
        assertThat(problem.fault()).isEqualTo(Fault.SYNTAX));

    seek("cat", false, false, true, "$7");
    assertThat(find.findings().get().problem()).hasValueSatisfying(problem ->
        assertThat(problem.fault()).isEqualTo(Fault.REPLACEMENT));
  }

  @Test
  void anExpressionThatWouldNeverEndIsGivenUp() {
    document.setText(new Source.InSection("task"), "a".repeat(5_000) + "!");
    seek("(a+)+$", false, false, true, "");

    assertThat(find.findings().get().problem()).hasValueSatisfying(problem ->
        assertThat(problem.fault()).isEqualTo(Fault.ENDLESS));
  }

  @Test
  void closingForgetsTheMatches() {
    seek("cat", false, false, false, "");
    find.close();

    assertThat(find.findings().get().hits()).isEmpty();
    assertThat(find.current().get()).isNegative();
  }

  private void seek(String text, boolean matchCase, boolean wholeWord, boolean regex, String replacement) {
    find.query().set(new Query(text, matchCase, wholeWord, regex, replacement));
  }

  private String text(String id) {
    return document.prompt().get().sections().stream().filter(section -> section.id().equals(id)).findFirst()
        .orElseThrow().text();
  }
}
