package deliberate.prompt.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.prompt.Example;
import deliberate.prompt.Markup;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromptEditTest {
  static final String FILE = """
      # head comment
      deliberate: 1
      team: "ours"   # unknown key
      id: 5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10
      title: 'Old title'    # trailing
      tags: [ a,  b ]

      # about sections
      sections:
      # the role
      - kind: role
        id: r
        colour: red
        text: Be brief.   # said once

      # the task
      - id: t
        kind: task
        text: |     # long
            Do this.

            Then that.

      - {id: f, kind: free, text: 'in braces', mark: 7}

      examples: []  # none yet
      variables:
        - name: x
          default: 1
      panes:
        - model: offline/standard
          options: {temperature: 0.7}
      # the end
      """;

  @Test
  void nothingChangedGivesTheVeryTextThatWasRead() throws Exception {
    PromptDocument document = PromptFile.parse(FILE, "p");

    assertThat(PromptFile.text(document, document.prompt())).isEqualTo(FILE);
  }

  @Test
  void aChangedTitleChangesOnlyItsWords() throws Exception {
    assertThat(edited(FILE, p -> p.withTitle("New title"))).isEqualTo(FILE.replace("'Old title'", "New title"));
  }

  @Test
  void aChangedTextChangesOnlyItsLinesAndKeepsTheirIndent() throws Exception {
    assertThat(edited(FILE, p -> section(p, 1, "Do this.\n\nThen more.\n  Indented.")))
        .isEqualTo(FILE.replace("      Then that.\n", "      Then more.\n        Indented.\n"));
  }

  @Test
  void aTextOfOneLineThatBecomesTwoTurnsIntoABlock() throws Exception {
    assertThat(edited(FILE, p -> section(p, 0, "Be brief.\nBe kind.")))
        .isEqualTo(FILE.replace("text: Be brief.   # said once",
            "text: |   # said once\n    Be brief.\n    Be kind."));
  }

  @Test
  void aBlockThatBecomesOneLineStandsOnIt() throws Exception {
    assertThat(edited(FILE, p -> section(p, 1, "Short.")))
        .isEqualTo(FILE.replace("text: |     # long\n      Do this.\n\n      Then that.\n",
            "text: Short.     # long\n"));
  }

  @Test
  void sectionsThatAreMovedTakeTheirCommentsAndUnknownKeysAlong() throws Exception {
    String text = edited(FILE, p -> p.withSections(p.sections().reversed()));

    assertThat(text)
        .contains("sections:\n# the role\n- {id: f, kind: free, text: 'in braces', mark: 7}\n\n# the task\n- id: t\n")
        .contains("\n\n- kind: role\n  id: r\n  colour: red\n  text: Be brief.   # said once\n\nexamples");
  }

  @Test
  void aNewSectionStandsWhereItWasPutAndLeavesTheOthers() throws Exception {
    String text = edited(FILE, p -> {
      List<Section> sections = new ArrayList<>(p.sections());
      sections.add(1, Section.of("c", SectionKind.CONSTRAINTS, "Only: this."));
      return p.withSections(sections);
    });

    assertThat(text.replace("- id: c\n  kind: constraints\n  text: \"Only: this.\"\n\n", "").replace("\n\n\n", "\n\n"))
        .isEqualTo(FILE);
  }

  @Test
  void aSectionThatIsTakenOutLeavesTheOthers() throws Exception {
    assertThat(edited(FILE, p -> p.withSections(List.of(p.sections().get(0), p.sections().get(2)))))
        .isEqualTo(FILE.replace("\n# the task\n- id: t\n  kind: task\n  text: |     # long\n      Do this.\n\n"
            + "      Then that.\n", ""));
  }

  @Test
  void aValueInBracesKeepsItsUnknownKeys() throws Exception {
    assertThat(edited(FILE, p -> section(p, 2, "other, words")))
        .isEqualTo(FILE.replace("text: 'in braces'", "text: \"other, words\""));
  }

  @Test
  void aListThatWasEmptyIsFilled() throws Exception {
    assertThat(edited(FILE, p -> p.withExamples(List.of(new Example("1", "one\ntwo", true)))))
        .isEqualTo(FILE.replace("examples: []  # none yet",
            "examples:  # none yet\n  - input: 1\n    output: |\n      one\n      two"));
  }

  @Test
  void aNewKeyStandsBehindTheOneBeforeIt() throws Exception {
    assertThat(edited(FILE, p -> p.withMarkup(Markup.PLAIN)))
        .isEqualTo(FILE.replace("tags: [ a,  b ]\n", "tags: [ a,  b ]\nmarkup: plain\n"));
    assertThat(edited(FILE, p -> p.withPanes(List.of(new PaneSpec("offline/standard", "low", Map.of("temperature",
        0.7), "")))))
        .isEqualTo(FILE.replace("- model: offline/standard\n", "- model: offline/standard\n    effort: low\n"));
  }

  @Test
  void switchingASectionOffAndOnAgainGivesTheOldText() throws Exception {
    String off = edited(FILE, p -> switched(p, 1, false));

    assertThat(off).isEqualTo(FILE.replace("  kind: task\n", "  kind: task\n  enabled: false\n"));
    assertThat(edited(off, p -> switched(p, 1, true))).isEqualTo(FILE);
  }

  @Test
  void linesThatEndAsOnWindowsStayThatWay() throws Exception {
    String file = FILE.replace("\n", "\r\n");

    assertThat(edited("\uFEFF" + file, p -> section(p, 0, "a\nb")))
        .isEqualTo("\uFEFF" + file.replace("text: Be brief.   # said once", "text: |   # said once\r\n    a\r\n    b"));
  }

  @Test
  void aFileWithoutALineBreakAtItsEndIsContinued() throws Exception {
    String file = "deliberate: 1\nid: 5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10\ntitle: x";

    assertThat(edited(file, p -> p.withMarkup(Markup.PLAIN))).isEqualTo(file + "\nmarkup: plain");
  }

  @Test
  void aValueThatOthersReferToIsChangedAlone() throws Exception {
    String file = """
        deliberate: 1
        id: 5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10
        # shared words
        title: &t Same
        description: *t
        """;

    String text = edited(file, p -> p.withTitle("Other"));

    assertThat(text).contains("# shared words\n", "title: Other\n", "description: Same\n");
  }

  @Test
  void aMissingIdIsWrittenWithTheNextSave() throws Exception {
    PromptDocument document = PromptFile.parse("deliberate: 1\ntitle: x # y\nsections:\n  - kind: task\n    text: a\n",
        "p");

    String text = PromptFile.text(document, document.prompt());

    assertThat(text).isEqualTo("deliberate: 1\nid: " + YamlEmitter.flow(new PromptData.Words("" + document.prompt()
        .id()))
        + "\ntitle: x # y\nsections:\n  - kind: task\n    text: a\n");
    assertThat(PromptFile.text(document, section(document.prompt(), 0, "b")))
        .endsWith("sections:\n  - kind: task\n    id: task\n    text: b\n");
  }

  @Test
  void whatCouldNotBeReadAgainIsNotWritten() throws Exception {
    PromptDocument document = PromptFile.parse(FILE, "p");
    Section section = document.prompt().sections().getFirst();

    assertThatThrownBy(() -> PromptFile.text(document, document.prompt().withSections(List.of(section, section))))
        .isInstanceOfSatisfying(PromptFileException.class,
            e -> assertThat(e.problem().kind()).isEqualTo(FileProblem.Kind.DUPLICATE_ID));
  }

  @Test
  void aNumberOfAnotherTypeIsNoReasonToWriteTheFileAfresh() throws Exception {
    PromptDocument document = PromptFile.parse(FILE, "p");

    assertThat(PromptFile.text(document, document.prompt().withPanes(List.of(
        new PaneSpec("offline/standard", "", Map.of("temperature", 0.7f, "seed", 7L), "")))))
        .contains("# head comment", "seed: 7", "temperature: 0.7");
  }

  private static String edited(String file, java.util.function.UnaryOperator<Prompt> change) throws Exception {
    PromptDocument document = PromptFile.parse(file, "p");
    Prompt changed = change.apply(document.prompt());
    String text = PromptFile.text(document, changed);
    assertThat(PromptFile.parse(text, "p").prompt()).isEqualTo(changed);
    return text;
  }

  static Prompt section(Prompt prompt, int index, String text) {
    List<Section> sections = new ArrayList<>(prompt.sections());
    sections.set(index, sections.get(index).withText(text));
    return prompt.withSections(sections);
  }

  private static Prompt switched(Prompt prompt, int index, boolean on) {
    List<Section> sections = new ArrayList<>(prompt.sections());
    sections.set(index, sections.get(index).withEnabled(on));
    return prompt.withSections(sections);
  }
}
