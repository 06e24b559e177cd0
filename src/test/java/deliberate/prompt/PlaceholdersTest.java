package deliberate.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Placeholders.Fault;
import deliberate.prompt.Placeholders.Use;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
  private static final Map<String, String> VALUES = Map.of("a", "1", "b_2", "two", "größe", "3", "x", "{{a}} \\{{");

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
      "{{a}}|1", "{{ a }}|1", "x{{a}}{{b_2}}y|x1twoy", "{{größe}}|3", "\\{{a}}|{{a}}", "\\{{ \\{{a}} {{a}}|{{ {{a}} 1",
      "{{{a}}}|{1}", "{{x}}|{{a}} \\{{", "{{unknown}}|{{unknown}}", "{{a}|{{a}", "a}}|a}}", "{{}}|{{}}",
      "{{a b}}|{{a b}}", "{{#if a}}|{{#if a}}", "{{a{{a}}|{{a1", "{ {a} }|{ {a} }", "\\x|\\x",
      "{\"k\":{\"a\":1}}|{\"k\":{\"a\":1}}"})
  void fillsWhatIsAPlaceholderAndLeavesTheRest(String text, String filled) {
    assertThat(Placeholders.in(text).fill(name -> Optional.ofNullable(VALUES.get(name)))).isEqualTo(filled);
  }

  @Test
  void knowsWhereItsPlaceholdersStand() {
    assertThat(Placeholders.in("Reach {{target}} with {{ numbers }}.").uses())
        .containsExactly(new Use("target", 6, 16), new Use("numbers", 22, 35));
  }

  @Test
  void reportsBracesThatAreNotClosedInTheirLine() {
    assertThat(Placeholders.in("ok {{a}}\nbad {{a\n}}").faults())
        .containsExactly(new Fault(Fault.Kind.UNCLOSED, 13));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{}}", "{{ }}", "{{a b}}", "{{a.b}}", "{{#each}}", "{{a|upper}}"})
  void reportsWhatIsNotAName(String text) {
    assertThat(Placeholders.in(text).faults()).containsExactly(new Fault(Fault.Kind.NOT_A_NAME, 0));
    assertThat(Placeholders.in(text).uses()).isEmpty();
  }

  @Test
  void namesThoseOfAPromptOnceInWrittenOrder() {
    Prompt prompt = Prompt.empty()
        .withSections(List.of(
            Section.of("t", SectionKind.TASK, "{{b}} {{a}} {{b}}"),
            Section.of("off", SectionKind.FREE, "{{off}}").withEnabled(false),
            Section.of("c", SectionKind.CONTEXT, "\\{{no}} {{c}}")))
        .withExamples(List.of(new Example("{{d}}", "{{a}}", true), new Example("{{off}}", "", false)));

    assertThat(Placeholders.names(prompt)).containsExactly("b", "a", "c", "d");
  }

  @Test
  void manyOpenBracesInALongTextAreEachReported() {
    assertThat(Placeholders.in("{{a ".repeat(200_000)).faults()).hasSize(200_000);
  }
}
