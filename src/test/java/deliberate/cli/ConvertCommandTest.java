package deliberate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.PromptFormats;
import deliberate.format.chat.OpenAiChatBody;
import deliberate.format.chat.OpenAiPromptObject;
import deliberate.format.promptfoo.Promptfoo;
import deliberate.format.suite.GitHubModels;
import deliberate.format.template.OwnFile;
import deliberate.format.template.PlainText;
import deliberate.pricing.PriceBookFile;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelDescriber;
import deliberate.task.CancelSignal;
import deliberate.task.VirtualTaskRunner;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
  private static final String CONFIG = """
      description: Capitals
      prompts: ["Capital of {{country}}?"]
      providers: [openai:gpt-5.6]
      tests:
        - vars: {country: Peru}
          assert: [{type: contains, value: Lima}, {type: python, value: check.py}]
      """;

  @TempDir
  Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path config;

  @BeforeEach
  void write() throws IOException {
    config = Files.writeString(folder.resolve("promptfooconfig.yaml"), CONFIG);
  }

  @Test
  void aFileBecomesAPromptAndItsReportGoesToStderr() throws PromptFileException {
    Path target = folder.resolve("capitals.prompt.yaml");
    assertThat(convert(config.toString(), target.toString())).isZero();
    assertThat(PromptFile.read(target).prompt().cases()).hasSize(1);
    assertThat(out.toString()).isEqualTo(target + System.lineSeparator());
    assertThat(err.toString().lines()).containsExactly("deliberate: promptfooconfig.yaml: tests[0].assert[1] (line 6): "
        + "left out; programs are not run: python");
  }

  @Test
  void whatIsThereIsReplacedOnlyWhenAskedTo() throws IOException {
    Path target = Files.writeString(folder.resolve("capitals.prompt.yaml"), "mine");
    assertThat(convert(config.toString(), target.toString())).isEqualTo(2);
    assertThat(target).hasContent("mine");
    assertThat(err.toString()).contains("--force");
    assertThat(convert(config.toString(), target.toString(), "--force")).isZero();
    assertThat(Files.readString(target)).startsWith("deliberate: 1");
  }

  @Test
  void aFolderIsConvertedAtOnceAndWhatCannotBeReadDoesNotHideTheRest() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/below"));
    Files.writeString(folder.resolve("in/promptfooconfig.yaml"), CONFIG);
    Files.writeString(in.resolve("a.prompt.yml"), "name: A\nmodel: m\nmessages: [{role: user, content: Hi}]\n");
    Files.writeString(in.resolve("broken.prompt.yml"), "messages: [");
    Files.writeString(in.resolve("settings.yaml"), "color: blue\n");
    Files.writeString(folder.resolve("in/README.md"), "# Nothing to convert\n");
    Path target = folder.resolve("out");
    assertThat(convert(folder.resolve("in").toString(), target.toString())).isEqualTo(1);
    try (var files = Files.list(target)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("capitals.prompt.yaml", "a.prompt.yaml");
    }
    assertThat(err.toString()).contains("broken.prompt.yml:1: this is not YAML");
  }

  @Test
  void theNameOfTheTargetTellsTheFormatOrToDoes() throws IOException {
    Path own = folder.resolve("c.prompt.yaml");
    convert(config.toString(), own.toString());
    assertThat(convert(own.toString(), folder.resolve("c.prompt.yml").toString())).isZero();
    assertThat(convert(own.toString(), folder.resolve("c.json").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("give --to");
    assertThat(convert(own.toString(), folder.resolve("c.json").toString(), "--to", "openai-chat")).isZero();
    assertThat(Files.readString(folder.resolve("c.json"))).contains("\"messages\"");
  }

  @Test
  void formatsThatDoNotExistOrAreOnlyReadAreRefused() {
    String target = folder.resolve("x.txt").toString();
    assertThat(convert(config.toString(), target, "--to", "sandwich")).isEqualTo(2);
    assertThat(convert(config.toString(), target, "--to", "openai-prompt")).isEqualTo(2);
    assertThat(convert(folder.resolve("missing").toString(), target, "--to", "text")).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(3).allSatisfy(line -> assertThat(line).doesNotContain("Exception"));
    assertThat(Path.of(target)).doesNotExist();
  }

  @Test
  void severalPromptsNeedAFolder() throws IOException {
    Files.writeString(config, CONFIG.replace("[\"Capital", "[\"And of {{country}}?\", \"Capital"));
    assertThat(convert(config.toString(), folder.resolve("x.prompt.yaml").toString())).isEqualTo(2);
    assertThat(convert(config.toString(), folder.resolve("new") + "/")).isZero();
    assertThat(folder.resolve("new/capitals-2.prompt.yaml")).exists();
  }

  private int convert(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "convert";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    PromptFormats formats = new PromptFormats(List.of(new OwnFile(), new Promptfoo(), new GitHubModels(),
        new OpenAiPromptObject(), new OpenAiChatBody(), new PlainText()));
    return new Cli((_, _) -> null, new ModelCatalog(List.of()), PriceBookFile.builtIn(),
        new KnownVendors(_ -> Optional.empty(), _ -> Map.of(), ModelDescriber.ofNothing()),
        new VirtualTaskRunner(Runnable::run), new CancelSignal(),
        new Console(new PrintWriter(out), new PrintWriter(err))).converting(formats).run(all);
  }
}
