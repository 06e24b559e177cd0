package deliberate.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.CompiledPrompt.Source.InExample;
import deliberate.prompt.CompiledPrompt.Source.InSection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PromptCompilerTest {
  private static final Prompt PROMPT = Prompt.empty()
      .withSections(List.of(
          Section.of("r", SectionKind.ROLE, "You add."),
          Section.of("t", SectionKind.TASK, "Add {{a}} and {{b}}."),
          Section.of("f", SectionKind.FREE, "Be quick."),
          Section.of("o", SectionKind.OUTPUT_FORMAT, "A number.")))
      .withExamples(List.of(new Example("1 1", "2", true), new Example("off", "off", false), new Example("2 2", "4",
          true)));

  @Test
  void xmlPutsEachSectionIntoItsElementAndMessage() {
    assertThat(compiled(PROMPT).messages()).containsExactly(
        new Message(Role.SYSTEM, """
            <role>
            You add.
            </role>

            <output_format>
            A number.
            </output_format>"""),
        new Message(Role.USER, """
            <task>
            Add 1 and {{b}}.
            </task>

            <examples>
            <example>
            <input>
            1 1
            </input>
            <output>
            2
            </output>
            </example>
            <example>
            <input>
            2 2
            </input>
            <output>
            4
            </output>
            </example>
            </examples>

            <notes>
            Be quick.
            </notes>"""));
  }

  @Test
  void markdownUsesHeadings() {
    assertThat(compiled(PROMPT.withMarkup(Markup.MARKDOWN)).messages().getLast().text()).isEqualTo("""
        ## Task
        Add 1 and {{b}}.

        ## Examples

        ### Example 1
        Input:
        1 1

        Output:
        2

        ### Example 2
        Input:
        2 2

        Output:
        4

        ## Notes
        Be quick.""");
  }

  @Test
  void plainUsesLabels() {
    assertThat(compiled(PROMPT.withMarkup(Markup.PLAIN)).messages().getLast().text()).isEqualTo("""
        Task:
        Add 1 and {{b}}.

        Examples:
        Example 1:
        Input:
        1 1
        Output:
        2

        Example 2:
        Input:
        2 2
        Output:
        4

        Notes:
        Be quick.""");
  }

  @ParameterizedTest
  @EnumSource(Markup.class)
  void partsCoverExactlyWhatWasWritten(Markup markup) {
    CompiledPrompt compiled = compiled(PROMPT.withMarkup(markup));

    assertThat(compiled.parts()).extracting(CompiledPrompt.Part::source).containsExactly(new InSection("r"),
        new InSection("o"), new InSection("t"), new InExample(0, false), new InExample(0, true),
        new InExample(2, false), new InExample(2, true), new InSection("f"));
    assertThat(compiled.parts()).extracting(compiled::text).containsExactly("You add.", "A number.",
        "Add 1 and {{b}}.", "1 1", "2", "2 2", "4", "Be quick.");
  }

  @Test
  void unfilledVariablesAreNamedAndDefaultsAreUsed() {
    assertThat(compiled(PROMPT).unfilled()).containsExactly("b");
    assertThat(PromptCompiler.compile(PROMPT, Map.of("a", "", "b", "{{a}}")).unfilled()).isEmpty();
  }

  @Test
  void aSectionOfExamplesDecidesTheirPlaceMessageAndHeading() {
    Section examples =
        new Section("e", SectionKind.EXAMPLES, "Samples", Optional.of(Role.SYSTEM), "", true);

    assertThat(compiled(PROMPT.withSections(List.of(examples))).messages()).singleElement()
        .satisfies(m -> assertThat(m.text()).startsWith("<samples>\n<example>").endsWith("</example>\n</samples>"))
        .extracting(Message::role).isEqualTo(Role.SYSTEM);
    assertThat(compiled(PROMPT.withSections(List.of(examples.withEnabled(false)))).messages()).isEmpty();
  }

  @Test
  void whatIsDisabledOrEmptyIsLeftOut() {
    Prompt prompt = PROMPT
        .withSections(List.of(
            Section.of("r", SectionKind.ROLE, " \n"),
            Section.of("t", SectionKind.TASK, "{{nothing}}"),
            Section.of("c", SectionKind.CONTEXT, "off").withEnabled(false)))
        .withExamples(List.of(new Example("", " ", true)));

    assertThat(PromptCompiler.compile(prompt, Map.of("nothing", "")).messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Output format,output_format", "Ma tâche,ma_tâche", "задача №1,задача_1", "使用規則,使用規則", "🎯,task",
      "1st step,section_1st_step",
      "a<b>&\"c\",a_b_c", "---,task", "हिन्दी,हिन्दी", "xº,x"})
  void anyTitleGivesAValidTag(String title, String tag) {
    Prompt prompt = PROMPT.withExamples(List.of())
        .withSections(List.of(Section.of("t", SectionKind.TASK, "x").withTitle(title)));

    assertThat(compiled(prompt).messages().getFirst().text()).isEqualTo("<" + tag + ">\nx\n</" + tag + ">");
    assertThat(XmlCheck.isWellFormed(compiled(prompt).messages().getFirst().text())).isTrue();
  }

  @Test
  void followUpsAreFilledAndThoseThatAreOffOrBlankAreLeftOut() {
    CompiledPrompt compiled = compiled(PROMPT.withTurns(List.of(new Turn("And {{a}}?\n"), new Turn("no", false),
        new Turn("  "), new Turn("Why?"))));

    assertThat(compiled.followUps()).containsExactly("And 1?", "Why?");
    List<CompiledPrompt.Part> parts = compiled.parts().stream().filter(part -> !compiled.isFirst(part)).toList();
    assertThat(parts).extracting(compiled::text).containsExactly("And 1?", "Why?");
    assertThat(parts).extracting(CompiledPrompt.Part::source)
        .containsExactly(new CompiledPrompt.Source.InTurn(0), new CompiledPrompt.Source.InTurn(3));
  }

  @Test
  void onlyItsOwnClosingTagIsEscapedInAText() {
    Prompt prompt = PROMPT.withExamples(List.of())
        .withSections(List.of(Section.of("t", SectionKind.TASK, "a </task> b <\\/TASK > c </role> <task>")));
    CompiledPrompt compiled = compiled(prompt);

    assertThat(compiled.text(compiled.parts().getFirst())).isEqualTo("a <\\/task> b <\\\\/TASK > c </role> <task>");
    assertThat(compiled.escaped()).containsExactly(new CompiledPrompt.Escaped(new InSection("t"), "</task>"));
    assertThat(compiled(prompt.withMarkup(Markup.PLAIN)).escaped()).isEmpty();
  }

  private static CompiledPrompt compiled(Prompt prompt) {
    return PromptCompiler.compile(prompt, Map.of("a", "1"));
  }
}
