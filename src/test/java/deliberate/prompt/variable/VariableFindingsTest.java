package deliberate.prompt.variable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.TestCase;
import deliberate.prompt.Turn;
import deliberate.prompt.Variable;
import deliberate.prompt.variable.TextFault.Kind;
import deliberate.prompt.variable.VariableEntry.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VariableFindingsTest {

  @Test
  void findsVariablesInSectionsExamplesAndTurns() {
    Prompt prompt = task("Sort {{list}} and {{list}}.").withExamples(List.of(new Example("{{in}}", "{{out}}", true)))
        .withTurns(List.of(new Turn("And {{then}}?")));

    assertThat(VariableFindings.of(prompt).entries()).extracting(VariableEntry::name)
        .containsExactly("list", "in", "out", "then");
    assertThat(entry(prompt, "list").uses()).isEqualTo(2);
  }

  @Test
  void declaredOnesComeFirstWithWhatIsSaidOfThem() {
    Prompt prompt = task("{{b}} {{a}}").withVariables(List.of(number("a")));

    assertThat(VariableFindings.of(prompt).entries()).extracting(VariableEntry::declared).containsExactly(true, false);
    assertThat(entry(prompt, "a").variable().type()).isEqualTo(Variable.Type.NUMBER);
  }

  @Test
  void unusedDuplicateImpossibleAndSectionNamesAreTold() {
    Prompt prompt = task("{{task}} {{twice}}").withVariables(
        List.of(number("idle"), number("twice"), number("twice"), number("two words")));

    assertThat(entry(prompt, "idle").problems()).containsExactly(Problem.UNUSED);
    assertThat(entry(prompt, "twice").problems()).containsExactly(Problem.DUPLICATE);
    assertThat(entry(prompt, "two words").problems()).containsExactly(Problem.NOT_A_NAME);
    assertThat(entry(prompt, "task").problems()).containsExactly(Problem.LIKE_SECTION);
  }

  @Test
  void faultsAreFoundAtTheirPlace() {
    Prompt prompt = task("One\nReach {{target\nand {{two words}}, \\{{literal");

    List<TextFault> faults = VariableFindings.of(prompt).faults().get(new Source.InSection("task"));

    assertThat(faults).extracting(TextFault::kind, TextFault::line, TextFault::shown).containsExactly(
        tuple(Kind.UNCLOSED, 2, "{{target"),
        tuple(Kind.NOT_A_NAME, 3, "{{two words}}"));
  }

  @Test
  void whatCannotBeSeenIsNamedByItsCode() {
    assertThat(TextFault.in("a\u200Bb\u0007c\u202Ed")).extracting(TextFault::shown)
        .containsExactly("U+200B", "U+0007", "U+202E");
  }

  @Test
  void emojiScriptsWithJoinersTabsAndLineEndsAreFine() {
    assertThat(TextFault.in("👩‍👩‍👧 می‌خواهم \t\r\n \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F")).isEmpty();
  }

  @Test
  void tagsOutsideAFlagAreNot() {
    assertThat(TextFault.in("Hi\uDB40\uDC67")).extracting(TextFault::kind).containsExactly(Kind.INVISIBLE);
  }

  @Test
  void renamesInTextsListAndCases() {
    Prompt prompt = task("{{ n }} and \\{{n}} and {{nn}}").withVariables(List.of(number("n"))).withCases(
        List.of(new TestCase("one", Map.of("n", "1"), Optional.empty(), "")));

    Prompt renamed = VariableEdits.rename(prompt, "n", "count");

    assertThat(renamed.sections().getFirst().text()).isEqualTo("{{count}} and \\{{n}} and {{nn}}");
    assertThat(renamed.variables().getFirst().name()).isEqualTo("count");
    assertThat(renamed.cases().getFirst().vars()).isEqualTo(Map.of("count", "1"));
  }

  @Test
  void oneOfSeveralIsKept() {
    Prompt prompt = task("{{a}}").withVariables(List.of(number("a"), number("b"), number("a")));

    assertThat(VariableEdits.keepOne(prompt, "a").variables()).extracting(Variable::name).containsExactly("b", "a");
    assertThat(VariableEdits.remove(prompt, "a").variables()).extracting(Variable::name).containsExactly("b");
  }

  private static VariableEntry entry(Prompt prompt, String name) {
    return VariableFindings.of(prompt).entries().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }

  private static Variable number(String name) {
    return new Variable(name, Variable.Type.NUMBER, Optional.empty(), "");
  }

  private static Prompt task(String text) {
    return Prompt.empty().withSections(List.of(Section.of("task", SectionKind.TASK, text)));
  }
}
