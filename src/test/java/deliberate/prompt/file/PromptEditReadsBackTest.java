package deliberate.prompt.file;

import static deliberate.prompt.file.PromptEditTest.FILE;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Example;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptEditReadsBackTest {
  private static final String WIDE = """
      ---
      # head comment
      "deliberate": 1
      team:   "ours"   # unknown key
      id:     5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10
      title: >-
          Folded
          title

      # about sections
      sections:

          # first
          -   id: r
              kind: role     # who
              text: >
                  Folded text
                  in two lines.

                  And more.

          # second
          -   kind: task
              id: t
              text: "quoted
                over lines"
              enabled: true

          # third
          -
              id: c
              kind: context
              text: |2-
                   indented

      examples:

          - output: b
            # between
            input: |+
              keeps


          - {input: "x, y", output: 'z'}
      panes: []
      ...
      """;
  private static final String BRACES = """
      {"deliberate": 1, "team": "ours", "id": "5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10",
       "sections": [{"id": "a", "kind": "task", "text": "hi, there"}, {"kind": "role", "id": "b", "extra": [1,
       {"x": "y"}]}],
       "title": "x"}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\n\n", "a\n", "a\n\n", "  a", "  a\nb", "\n\na", "a \nb  ", "a\n\n\nb\n\n\n",
      "# no comment", "a # b", "a: b", "- a", "? a", "& a", "*a", "!a", "%a", "@a", "`a", "|", ">", "'", "\"", "{a",
      "[a",
      "null", "~", "true", "12", "007", "1e5", "0x1F", "1_000", "12:30:45", "-", "---", "...", "--- a\n...", "a:",
      "\ta",
      "a\tb\n\tc", "\u0000", "\u0007bell\n\u001b", "a\r\nb", "a\rb", "\u0085x\n\u2028y", "\uFEFFx\ny", "😀", "😀\n  😀\n",
      "\\", "\\{{", "\"a\" 'b'", "'a' \"b\"\n", "中文: 文", "\ud83d", "a\n\ude00b", "=", "<<", ",", "a, b", "\u00a0\nx",
      "x\n\u00a0", "+", "a\n \nb", "\n \n"})
  void everyTextReadsBackAsItIs(String text) throws Exception {
    Prompt prompt = PromptEditTest.section(PromptFile.parse(FILE, "p").prompt(), 1, text).withTitle(text)
        .withExamples(List.of(new Example(text, text, false)))
        .withPanes(List.of(new PaneSpec("m", "", Map.of("stop", List.of(text, List.of(text)), "extra", Map.of("k",
            text)), "")));

    assertThat(PromptFile.parse(PromptFile.text(PromptDocument.fresh(prompt), prompt), "p").prompt()).isEqualTo(prompt);
    String changed = PromptFile.text(PromptFile.parse(FILE, "p"), prompt);
    assertThat(PromptFile.parse(changed, "p").prompt()).isEqualTo(prompt);
    assertThat(changed).contains("# head comment", "# the end", "colour: red", "mark: 7");
  }

  @ParameterizedTest
  @ValueSource(strings = {FILE, WIDE})
  void anyRowOfChangesReadsBackAndKeepsCommentsAndUnknownKeys(String file) throws Exception {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      String text = file;
      for (int round = 0; round < 25; round++) {
        PromptDocument document = PromptFile.parse(text, "p");
        Prompt changed = PromptMutations.any(document.prompt(), random);
        String before = text;
        text = PromptFile.text(document, changed);
        assertThat(PromptFile.parse(text, "p").prompt()).as("seed %d round %d", seed, round).isEqualTo(changed);
        assertThat(text).as("seed %d round %d of%n%s", seed, round, before).contains("# head comment",
            "# about sections");
        assertThat(text).containsPattern("team: +\"ours\" +# unknown key");
      }
    }
  }

  @Test
  void noEditOfAnyLayoutLosesACommentOrAnUnknownKey() throws Exception {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      String text = CommentedFile.any(random);
      for (int round = 0; round < 3; round++) {
        PromptDocument document = PromptFile.parse(text, "p");
        Prompt changed = PromptMutations.any(document.prompt(), random);
        String after = PromptFile.text(document, changed);
        assertThat(PromptFile.parse(after, "p").prompt()).as("seed %d round %d", seed, round).isEqualTo(changed);
        assertThat(CommentedFile.lost(text, after, document.prompt(), changed))
            .as("seed %d round %d of%n%s%nto%n%s", seed, round, text, after).isEmpty();
        text = after;
      }
    }
  }

  @Test
  void aFileWrittenAsJsonReadsBackAndKeepsItsUnknownKeys() throws Exception {
    Random random = new Random(1);
    String text = BRACES;
    for (int round = 0; round < 100; round++) {
      PromptDocument document = PromptFile.parse(text, "p");
      Prompt changed = PromptMutations.any(document.prompt(), random);
      text = PromptFile.text(document, changed);
      assertThat(PromptFile.parse(text, "p").prompt()).as("round %d", round).isEqualTo(changed);
      assertThat(text).contains("team");
    }
  }
}
