package deliberate.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.message.FormatText;
import deliberate.message.PromptFileText;
import deliberate.prompt.Message;
import deliberate.prompt.Placeholders;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.Variable;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.PromptFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every format keeps to. A test of a format says what it carries and how a file of it looks.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PromptFormatContract {
  private static final long LIMIT = 20_000_000;

  @TempDir
  Path folder;

  protected abstract PromptFormat format();

  /// A file of the format as another tool could have written it.
  protected abstract String sample();

  /// The parts of a prompt, by their keys, that come back as they were.
  protected abstract List<String> carried();

  protected Imported read(String text) throws PromptFileException {
    return format().read(Incoming.pasted(text, "given" + format().ending()));
  }

  protected Prompt prompt(String text) throws PromptFileException {
    return read(text).prompts().getFirst();
  }

  protected List<String> losses(String text) throws PromptFileException {
    return FormatText.lines(read(text).report());
  }

  protected List<String> texts(String text) throws PromptFileException {
    return prompt(text).sections().stream().map(Section::text).toList();
  }

  @Test
  void recognisesItsOwnFiles() throws PromptFileException {
    assertThat(format().recognises(Incoming.pasted(sample(), "sample" + format().ending()))).isTrue();
  }

  @Test
  void readsAFileOfAnotherTool() throws PromptFileException {
    Prompt read = prompt(sample());
    assertThat(PromptCompiler.compile(read, Map.of()).messages()).isNotEmpty();
    assertThat(read.variables()).extracting(Variable::name).containsAll(Placeholders.names(read));
  }

  @Test
  void whatIsSentComesBackWordForWord() throws PromptFileException {
    if (!format().writes()) {
      refuses();
      return;
    }
    Prompt rich = Rich.prompt();
    Prompt back = prompt(format().write(rich).text());
    Map<String, String> values = Map.of("letter", "L", "reader", "R");
    assertThat(sent(back, values)).isEqualTo(sent(rich, values));
    assertThat(back.examples()).isEqualTo(rich.examples());
    assertThat(kinds(back)).isEqualTo(kinds(rich));
  }

  @Test
  void eachPartComesBackOrIsReported() throws PromptFileException {
    if (!format().writes()) {
      refuses();
      return;
    }
    Prompt rich = Rich.prompt();
    Exported exported = format().write(rich);
    Map<String, Object> before = parts(rich);
    Map<String, Object> after = parts(prompt(exported.text()));
    before.forEach((part, value) -> {
      if (carried().contains(part)) {
        assertThat(after.get(part)).as(part).isEqualTo(value);
      } else {
        assertThat(exported.report().losses()).as("the report on " + part)
            .anyMatch(loss -> loss.place().startsWith(part));
      }
    });
    assertThat(FormatText.lines(exported.report())).allSatisfy(line -> assertThat(line).doesNotContain("\n"));
  }

  @Test
  void writingWhatWasReadGivesTheSameAgain() throws PromptFileException {
    if (!format().writes()) {
      refuses();
      return;
    }
    String once = format().write(prompt(sample())).text();
    assertThat(format().write(prompt(once)).text()).isEqualTo(once);
  }

  @Test
  public void anEmptyPromptIsRefused() throws PromptFileException {
    assertThatThrownBy(() -> format().write(Prompt.empty())).isInstanceOf(PromptFileException.class);
  }

  Stream<String> hostile() {
    String name = sample();
    return Stream.of("", " \n\t\n", "\uFEFF", "null", "[]", "{}", "[[[]]]", "\"text\"", "- - -", "---\n---\n", "---\n",
        "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
            + "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\nmessages: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nprompts: *d\n",
        "&a [*a]", "messages: &a {role: *a}", "[".repeat(50_000), "{\"a\":".repeat(50_000),
        "messages: " + "[".repeat(2_000), "---\nmodel: " + "{a: ".repeat(500) + "\n---\nuser:\nx",
        "\0\0\0\0binary\0", "PK\u0003\u0004\uFFFD\uFFFD", "{\"messages\": 7, \"contents\": \"x\", \"flow\": []}",
        "{\"flow\": {\"nodes\": [{\"id\": [], \"type\": {}, \"data\": 5}, 3, null]}}", "{{".repeat(20_000),
        "{% raw %}".repeat(20_000), "{{#if".repeat(20_000), "{% ".repeat(20_000), "\\".repeat(20_000),
        name.substring(0, name.length() / 2), name.replace(":", ""), name.replace("\"", "'"), "\uFEFF" + name,
        name.replace("\n", "\r\n"), name.replaceAll("\\d+", "true"), name.replaceAll(": \\S[^\n]*", ": [1, {x: y}]"),
        name.replaceAll("(?m)^(\\s*)- ", "$1"), name.replaceAll("\"[^\"\n]*\"(?=[,\\]}\\s])", "[{}]"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whateverIsInItEndsInAPromptOrASentence(String text) {
    try {
      Imported read = read(text);
      assertThat(read.prompts()).isNotEmpty();
      assertThat(FormatText.lines(read.report())).allSatisfy(line -> assertThat(line).doesNotContain("\n"));
    } catch (PromptFileException e) {
      assertThat(PromptFileText.of(e)).doesNotContain("Exception", "\n");
    }
  }

  @Test
  void anyLossOfBytesEndsInAPromptOrASentence() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder(sample());
      for (int cut = 0; cut < 3; cut++) {
        int at = random.nextInt(text.length());
        text.replace(at, Math.min(text.length(), at + random.nextInt(12)), random.nextBoolean() ? "" : "{[\"*&:");
      }
      whateverIsInItEndsInAPromptOrASentence(text.toString());
    }
  }

  @Test
  void aFileOfFiftyMegabytesIsRefusedWithASentence() throws IOException {
    byte[] block = new byte[1_000_000];
    Arrays.fill(block, (byte) 'a');
    Path file = folder.resolve("large" + format().ending());
    for (int i = 0; i < 50; i++) {
      Files.write(file, block, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
    assertThat(Files.size(file)).isGreaterThan(LIMIT);
    assertThatThrownBy(() -> format().read(Incoming.of(file))).isInstanceOfSatisfying(PromptFileException.class,
        e -> assertThat(e.problem().kind()).isEqualTo(Kind.TOO_LARGE));
  }

  @Test
  void bytesThatAreNoTextAreRefusedWithASentence() throws IOException {
    Path file = folder.resolve("binary" + format().ending());
    Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF});
    assertThatThrownBy(() -> format().read(Incoming.of(file))).isInstanceOfSatisfying(PromptFileException.class,
        e -> assertThat(PromptFileText.of(e)).contains("UTF-8"));
  }

  @Test
  void aByteOrderMarkMakesNoDifference() throws IOException, PromptFileException {
    Path file = folder.resolve("marked" + format().ending());
    Files.write(file, ("\uFEFF" + sample()).getBytes(StandardCharsets.UTF_8));
    assertThat(sent(format().read(Incoming.of(file)).prompts().getFirst(), Map.of()))
        .isEqualTo(sent(prompt(sample()), Map.of()));
  }

  private void refuses() {
    assertThatThrownBy(() -> format().write(Rich.prompt())).isInstanceOf(PromptFileException.class);
  }

  private static List<SectionKind> kinds(Prompt prompt) {
    return prompt.sections().stream().filter(Section::enabled).map(Section::kind).toList();
  }

  private static List<Message> sent(Prompt prompt, Map<String, String> values) {
    return PromptCompiler.compile(prompt, values).messages();
  }

  private static Map<String, Object> parts(Prompt prompt) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("title", prompt.title());
    parts.put("description", prompt.description());
    parts.put("tags", prompt.tags());
    parts.put("turns", prompt.turns());
    parts.put("variables", new ArrayList<>(prompt.variables()));
    parts.put("cases", prompt.cases());
    parts.put("checks", prompt.checks());
    parts.put("panes", prompt.panes());
    return parts;
  }
}
