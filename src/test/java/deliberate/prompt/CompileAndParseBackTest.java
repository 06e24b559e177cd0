package deliberate.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is compiled can be read back by structure alone: sections generated from seeds, read by a parser that knows
/// nothing but the markup.
class CompileAndParseBackTest {
  private static final List<String> WORDS = List.of("reach", "the target", "\n", "\n\n", "  indented", "a < b", "&amp;",
      "{\"k\": [1]}", "<b>", "</b>", "- item", "é 文 😀", "\\", "x: y", "\t", "---", "*", "_");
  private static final List<String> MARKS = List.of("</task>", "<\\/task>", "<task>", "</example>", "</input>",
      "</examples>", "<\\\\/output>", "</output >", "</Context>", "<input>");

  record Read(String heading, String text) {}

  @ParameterizedTest
  @EnumSource(Markup.class)
  void everySectionAndExampleComesBack(Markup markup) {
    Random random = new Random(20);
    for (int round = 0; round < 400; round++) {
      Prompt prompt = prompt(random, markup, WORDS);
      CompiledPrompt compiled = PromptCompiler.compile(prompt, Map.of());
      List<Read> read = new ArrayList<>();
      compiled.messages().forEach(m -> read.addAll(markup == Markup.XML ? xml(m.text()) : headings(m.text(), markup)));

      assertThat(read).as("round %d: %s", round, compiled.messages()).isEqualTo(expected(compiled, prompt));
    }
  }

  @Test
  void xmlHoldsEvenWhereTheTextIsFullOfItsTags() {
    Random random = new Random(21);
    List<String> words = new ArrayList<>(WORDS);
    words.addAll(MARKS);
    for (int round = 0; round < 400; round++) {
      Prompt prompt = prompt(random, Markup.XML, words);
      CompiledPrompt compiled = PromptCompiler.compile(prompt, Map.of());
      List<Read> read = new ArrayList<>();
      compiled.messages().forEach(m -> read.addAll(xml(m.text())));

      assertThat(read).as("round %d: %s", round, compiled.messages()).isEqualTo(expected(compiled, prompt));
    }
  }

  private static Prompt prompt(Random random, Markup markup, List<String> words) {
    List<Section> sections = new ArrayList<>();
    List<SectionKind> kinds = List.of(SectionKind.ROLE, SectionKind.TASK, SectionKind.CONTEXT, SectionKind.EXAMPLES,
        SectionKind.OUTPUT_FORMAT);
    for (int i = random.nextInt(6); i > 0; i--) {
      sections.add(Section.of("s" + i, kinds.get(random.nextInt(kinds.size())), text(random, words)));
    }
    List<Example> examples = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      examples.add(new Example(text(random, words), text(random, words), random.nextInt(4) > 0));
    }
    return Prompt.empty().withMarkup(markup).withSections(sections).withExamples(examples);
  }

  private static String text(Random random, List<String> words) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  /// What the prompt itself says must be found: the written text without the blank lines around it.
  private static List<Read> expected(CompiledPrompt compiled, Prompt prompt) {
    return compiled.parts().stream().map(part -> switch (part.source()) {
      case CompiledPrompt.Source.InSection in -> {
        Section section = prompt.sections().stream().filter(s -> s.id().equals(in.sectionId())).findFirst()
            .orElseThrow();
        yield new Read(section.kind().id().replace('-', ' '), trimmed(section.text()));
      }
      case CompiledPrompt.Source.InExample in -> new Read(in.output() ? "output" : "input",
          trimmed(in.output() ? prompt.examples().get(in.index()).output() : prompt.examples().get(in.index())
              .input()));
      case CompiledPrompt.Source.InTurn in -> throw new AssertionError("a turn that is not there: " + in);
    }).toList();
  }

  private static String trimmed(String text) {
    return Pattern.compile("\\A(\\s*\\n)?").matcher(text).replaceFirst("").stripTrailing();
  }

  private static List<Read> xml(String message) {
    List<Read> read = new ArrayList<>();
    xml(message, List.of(), read);
    return read;
  }

  private static void xml(String text, List<String> around, List<Read> read) {
    Matcher open = Pattern.compile("\\s*<([a-z_]+)>\n").matcher(text);
    int at = 0;
    while (at < text.length() && open.region(at, text.length()).lookingAt()) {
      String tag = open.group(1);
      String close = "\n</" + tag + ">";
      int end = text.indexOf(close, open.end());
      assertThat(end).as("end of %s in %s", tag, text).isPositive();
      String inner = text.substring(open.end(), end);
      List<String> inside = new ArrayList<>(around);
      inside.add(tag);
      if (tag.startsWith("example")) {
        xml(inner, inside, read);
      } else {
        read.add(new Read(tag.replace('_', ' '), unescaped(inner, inside)));
      }
      at = end + close.length();
    }
    assertThat(text.substring(at)).isBlank();
  }

  private static String unescaped(String text, List<String> tags) {
    return Pattern.compile("<\\\\(\\\\*)/(?=(" + String.join("|", tags) + ")\\s*>)", Pattern.CASE_INSENSITIVE)
        .matcher(text).replaceAll(m -> Matcher.quoteReplacement("<" + m.group(1) + "/"));
  }

  private static List<Read> headings(String message, Markup markup) {
    String heading = markup == Markup.MARKDOWN ? "## ([A-Z][a-z ]+)" : "(Role|Task|Context|Output format|Examples):";
    Pattern any = Pattern.compile("(?m)^(?:" + heading + "|(?:### )?Example \\d+:?|(Input|Output):)\n");
    List<Read> read = new ArrayList<>();
    Matcher found = any.matcher(message);
    String name = "";
    int start = 0;
    while (found.find()) {
      addIfText(read, name, message.substring(start, found.start()));
      name = found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : "";
      start = found.end();
    }
    addIfText(read, name, message.substring(start));
    return read;
  }

  private static void addIfText(List<Read> read, String name, String text) {
    if (!text.isBlank()) {
      read.add(new Read(name.toLowerCase(java.util.Locale.ROOT), text.stripTrailing()));
    }
  }
}
