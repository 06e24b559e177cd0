package deliberate.prompt.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.Example;
import deliberate.prompt.Markup;
import deliberate.prompt.Message;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.outline.Outline.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutlineTest {

  @Test
  void tagsBecomeSectionsAndWhatStandsBetweenThemIsKept() {
    Outline outline = Outline.of("""
        Please help.
        <role>You are a chemist.</role>
        <instructions>
        Name the salt.
        </instructions>
        <lab_notes>pH 4</lab_notes>
        Thanks!
        """);

    assertThat(outline.how()).isEqualTo(Outline.How.TAGS);
    assertThat(outline.pieces()).extracting(Piece::kind, Piece::title, Piece::text).containsExactly(
        tuple(SectionKind.TASK, "", "Please help."),
        tuple(SectionKind.ROLE, "", "You are a chemist."),
        tuple(SectionKind.TASK, "Instructions", "Name the salt."),
        tuple(SectionKind.FREE, "Lab notes", "pH 4"),
        tuple(SectionKind.TASK, "", "Thanks!"));
  }

  @Test
  void anElementAroundEverythingIsNoSection() {
    assertThat(Outline.of("<prompt>\n<task>Add.</task>\n<rules>Fast.</rules>\n</prompt>").pieces())
        .extracting(Piece::kind).containsExactly(SectionKind.TASK, SectionKind.CONSTRAINTS);
  }

  @Test
  void htmlAndTagsWithoutAnEndAreText() {
    Outline outline = Outline.of("<div>\n<p>Hello</p>\n</div>\n<task>\nnever closed");

    assertThat(outline.pieces()).hasSize(1);
    assertThat(outline.pieces().getFirst().text()).contains("<div>", "<task>", "never closed");
  }

  @Test
  void examplesInTagsBecomePairs() {
    assertThat(Outline.of("""
        <task>Answer.</task>
        <example><question>1+1</question><answer>2</answer></example>
        <example>
        Input: 2+2
        Output: 4
        </example>
        """).pieces().get(1).examples())
        .containsExactly(new Example("1+1", "2", true), new Example("2+2", "4", true));
  }

  @Test
  void examplesOnLinesOfTheirOwnBecomePairs() {
    Piece examples = Outline.of("""
        <examples>
        <example>
        <input>
        1+1
        </input>
        <output>
        2
        </output>
        </example>
        </examples>
        """).pieces().getFirst();

    assertThat(examples.kind()).isEqualTo(SectionKind.EXAMPLES);
    assertThat(examples.examples()).containsExactly(new Example("1+1", "2", true));
  }

  @Test
  void examplesThatAreNoPairsStayText() {
    Piece piece = Outline.of("## Task\nDo.\n## Examples\nA good one is short.").pieces().get(1);

    assertThat(piece.kind()).isEqualTo(SectionKind.FREE);
    assertThat(piece.title()).isEqualTo("Examples");
    assertThat(piece.text()).isEqualTo("A good one is short.");
  }

  @Test
  void headingsBecomeSectionsButNotThoseInCode() {
    Outline outline = Outline.of("""
        # My prompt
        ## Task
        Explain this:
        ```sh
        ## not a heading
        ```
        ### Detail
        more
        ## Output format
        A table.
        """);

    assertThat(outline.how()).isEqualTo(Outline.How.HEADINGS);
    assertThat(outline.pieces()).extracting(Piece::kind)
        .containsExactly(SectionKind.TASK, SectionKind.TASK, SectionKind.OUTPUT_FORMAT);
    assertThat(outline.pieces().getFirst().text()).isEqualTo("# My prompt");
    assertThat(outline.pieces().get(1).text()).contains("## not a heading", "### Detail", "more");
  }

  @Test
  void labelsBecomeSectionsWhereAUsualNameIsAmongThem() {
    Outline outline = Outline.of("Role: a nurse\nTask:\nTriage.\nHospital rules:\nCalm.\n");

    assertThat(outline.how()).isEqualTo(Outline.How.LABELS);
    assertThat(outline.pieces()).extracting(Piece::kind, Piece::title, Piece::text).containsExactly(
        tuple(SectionKind.ROLE, "", "a nurse"),
        tuple(SectionKind.TASK, "", "Triage."),
        tuple(SectionKind.FREE, "Hospital rules", "Calm."));
  }

  @Test
  void aLineThatLeadsInAListIsNoLabel() {
    assertThat(Outline.of("Buy these:\n- milk\n- bread").how()).isEqualTo(Outline.How.PARAGRAPHS);
  }

  @Test
  void paragraphsAreGuessedAtAndNeighboursOfOneKindStayTogether() {
    Outline outline = Outline.of("""
        You are a teacher.

        Explain tides.

        The class is ten years old.

        They know the moon.

        Do not use formulas.

        Answer in five sentences.""");

    assertThat(outline.pieces()).extracting(Piece::kind).containsExactly(SectionKind.ROLE, SectionKind.TASK,
        SectionKind.CONTEXT, SectionKind.CONSTRAINTS, SectionKind.OUTPUT_FORMAT);
    assertThat(outline.pieces().get(2).text())
        .isEqualTo("The class is ten years old.\n\nThey know the moon.");
  }

  @Test
  void aBlankTextHasNoPieces() {
    assertThat(Outline.of(" \n\t\n").pieces()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Markup.class)
  void whatTheCompilerWritesIsReadBack(Markup markup) {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      Prompt prompt = prompt(random, markup);
      CompiledPrompt compiled = PromptCompiler.compile(prompt, Map.of());
      String text = compiled.messages().stream().map(Message::text).collect(Collectors.joining("\n\n"));
      if (text.isEmpty()) {
        continue;
      }
      List<Object> read = new ArrayList<>();
      Outline.of(text).pieces().forEach(piece -> {
        if (piece.kind() == SectionKind.EXAMPLES) {
          read.addAll(piece.examples());
        } else {
          read.add(piece.kind() + piece.title() + ": " + piece.text());
        }
      });

      assertThat(read).as("round %d: %s", round, text).isEqualTo(expected(compiled, prompt));
    }
  }

  private static Prompt prompt(Random random, Markup markup) {
    List<String> words = List.of("reach", "the target", "\n", "a < b", "&amp;", "<b>", "</b>", "- item", "é 文 😀",
        "x: y", "</task>", "<\\/task>", "---");
    List<SectionKind> kinds = new ArrayList<>(List.of(SectionKind.values()));
    List<Section> sections = new ArrayList<>(List.of(Section.of("s0", SectionKind.TASK, "Go.")));
    for (int i = random.nextInt(6); i > 0; i--) {
      SectionKind kind = kinds.get(random.nextInt(kinds.size()));
      String title = kind == SectionKind.FREE ? "House style" : "";
      sections.add(Section.of("s" + i, kind, text(random, words)).withTitle(title));
    }
    List<Example> examples = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      examples.add(new Example(text(random, words), text(random, words), true));
    }
    return Prompt.empty().withMarkup(markup).withSections(sections).withExamples(examples);
  }

  private static String text(Random random, List<String> words) {
    StringBuilder text = new StringBuilder("begin ");
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(words.get(random.nextInt(words.size()))).append(' ');
    }
    return text.append("end").toString();
  }

  private static List<Object> expected(CompiledPrompt compiled, Prompt prompt) {
    List<Object> expected = new ArrayList<>();
    for (CompiledPrompt.Part part : compiled.parts()) {
      switch (part.source()) {
        case CompiledPrompt.Source.InSection(String id) -> {
          Section section = prompt.sections().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
          expected.add(section.kind() + section.title() + ": " + section.text());
        }
        case CompiledPrompt.Source.InExample(int index, boolean output) -> {
          if (!output) {
            expected.add(prompt.examples().get(index));
          }
        }
        case CompiledPrompt.Source.InTurn(int index) -> throw new AssertionError("no such turn: " + index);
      }
    }
    return expected;
  }
}
