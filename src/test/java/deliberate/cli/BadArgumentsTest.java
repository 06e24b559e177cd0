package deliberate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import deliberate.cli.CliLab.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadArgumentsTest {
  @TempDir
  private Path folder;
  private CliLab lab;

  @BeforeEach
  void openTheLab() {
    lab = new CliLab(folder);
  }

  static Stream<Arguments> badOptions() {
    return Stream.of(
        arguments(List.of("--bogus"), List.of("--bogus", "deliberate run --help")),
        arguments(List.of("--model", "offline/resoner"), List.of("offline/resoner", "“offline/reasoner”",
            "deliberate models")),
        arguments(List.of("--effort", "hard"), List.of("hard", "minimal", "number of thinking tokens")),
        arguments(List.of("--case", "3"), List.of("countdown.prompt.yaml", "“3”", "easy, other")),
        arguments(List.of("--case", "0"), List.of("countdown.prompt.yaml", "“0”")),
        arguments(List.of("--var", "numbers"), List.of("name=value", "numbers")),
        arguments(List.of("--var", "tagret=3"), List.of("countdown.prompt.yaml", "“tagret”")),
        arguments(List.of("--temperature", "warm"), List.of("--temperature", "warm", "number")),
        arguments(List.of("--temperature", "-1"), List.of("--temperature", "-1")),
        arguments(List.of("--seed", "1.5"), List.of("--seed", "1.5", "whole number")),
        arguments(List.of("--max-output", "0"), List.of("--max-output", "1 or more")),
        arguments(List.of("--protocol", "openai-chat", "--model", "m"), List.of("--base-url")),
        arguments(List.of("--base-url", "http://127.0.0.1:1/v1", "--model", "m"), List.of("--protocol")),
        arguments(List.of("--protocol", "openai-chat", "--base-url", "http://127.0.0.1:1/v1"), List.of("--model")),
        arguments(List.of("--protocol", "smoke", "--base-url", "http://127.0.0.1:1/v1", "--model", "m"),
            List.of("“smoke”", "openai-chat")),
        arguments(List.of("--protocol", "openai-chat", "--base-url", "localhost:8080", "--model", "m"),
            List.of("localhost:8080", "http://127.0.0.1:8080/v1")),
        arguments(List.of("--protocol", "openai-chat", "--base-url", "http://127.0.0.1:1/v1", "--model", "m",
            "--key-env", "sk-planted"), List.of("--key-env", "environment variable")),
        arguments(List.of("--protocol", "openai-chat", "--base-url", "http://a b", "--model", "m"),
            List.of("http://a b", "http://127.0.0.1:8080/v1")));
  }

  @ParameterizedTest
  @MethodSource("badOptions")
  void aBadOptionIsOneLineThatSaysWhatWasExpected(List<String> options, List<String> said) {
    Outcome outcome = lab.run(Stream.concat(Stream.of("run", lab.countdown()), options.stream())
        .toArray(String[]::new));

    assertRefused(outcome, said.toArray(String[]::new));
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        arguments("title: \"open", new String[] {"bad.prompt.yaml:", "YAML"}),
        arguments("- a\n- list\n", new String[] {"bad.prompt.yaml", "deliberate: 1"}),
        arguments("deliberate: 1\nsections: many\n", new String[] {"bad.prompt.yaml:2", "sections", "a list"}),
        arguments("deliberate: 1\nsections:\n  - {id: a, kind: task, text: x}\n  - {id: a, kind: task, text: y}\n",
            new String[] {"bad.prompt.yaml:4", "sections[1].id", "twice"}),
        arguments("deliberate: 1\nmarkup: latex\n", new String[] {"bad.prompt.yaml:2", "markup", "xml"}),
        arguments("deliberate: 2\n", new String[] {"bad.prompt.yaml:1", "newer version"}),
        arguments("deliberate: 1\nsections: []\n", new String[] {"bad.prompt.yaml", "empty"}),
        arguments("deliberate: 1\nsections: [{kind: task, text: hi}]\npanes: [{model: nobody/knows}]\n",
            new String[] {"bad.prompt.yaml", "pane 1", "nobody/knows"}),
        arguments("deliberate: 1\nsections: [{kind: task, text: hi}]\n"
                + "panes: [{model: offline/mini, options: {temprature: 1}}]\n",
            new String[] {"bad.prompt.yaml", "pane 1", "temprature", "temperature"}));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void aBadFileIsOneLineThatNamesItAndTheLine(String yaml, String[] said) {
    assertRefused(lab.run("run", lab.file("bad.prompt.yaml", yaml)), said);
  }

  @Test
  void aMissingFileIsNamed() {
    assertRefused(lab.run("run", "nowhere.prompt.yaml"), "nowhere.prompt.yaml", "no such file");
  }

  @Test
  void aFolderIsNoPrompt() {
    assertRefused(lab.run("run", folder.toString()), "folder");
  }

  @Test
  void aNameThatCannotBeAFileNameIsRefused() {
    assertRefused(lab.run("run", "a\0b"), "no file name");
  }

  @Test
  void invalidUtf8NamesTheLine() throws IOException {
    Path file = folder.resolve("latin.prompt.yaml");
    Files.write(file, new byte[] {'a', ':', ' ', 'b', '\n', (byte) 0xe9, '\n'});

    assertRefused(lab.run("run", file.toString()), "latin.prompt.yaml:2", "UTF-8");
  }

  @Test
  void tooMuchTextIsRefusedByItsSize() throws IOException {
    Path file = folder.resolve("huge.prompt.yaml");
    Files.write(file, new byte[21_000_000]);

    assertRefused(lab.run("run", file.toString()), "huge.prompt.yaml", "20 MB");
  }

  @Test
  void unfilledVariablesAreNamed() {
    String file = lab.file("open.prompt.yaml",
        "deliberate: 1\nsections: [{kind: task, text: \"{{who}} and {{what}}\"}]\n");

    assertRefused(lab.run("run", file), "open.prompt.yaml", "who, what", "--var who=VALUE");
    assertRefused(lab.run("run", file, "--case", "1"), "no test cases");
  }

  @Test
  void noFileAndAnUnknownCommandAreRefused() {
    assertRefused(lab.run("run"), "FILE", "deliberate run --help");
    assertRefused(lab.run("fly"), "fly", "deliberate --help");
  }

  private static void assertRefused(Outcome outcome, String... said) {
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("deliberate: ").contains(said).doesNotContain("Exception", "\tat ");
    assertThat(outcome.err().lines()).hasSize(1);
  }
}
