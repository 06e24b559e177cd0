package deliberate.format.promptfoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deliberate.format.Rich;
import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.PromptFileException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// promptfoo itself finds nothing wrong with what we write for it. It is far too large to be installed for a test, so
/// this needs one that is there: `promptfoo` on the path, or its program named by the variable `PROMPTFOO`.
@Timeout(300)
class PromptfooJudgeTest {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir
  Path folder;

  @Test
  void promptfooValidatesWhatWeWrite() throws IOException, InterruptedException, PromptFileException {
    Optional<List<String>> promptfoo = promptfoo();
    assumeTrue(promptfoo.isPresent(), "promptfoo is not installed, so it was not asked");
    for (Prompt prompt : prompts()) {
      Path config = Files.writeString(folder.resolve("promptfooconfig.yaml"), new Promptfoo().write(prompt).text());
      List<String> command = new ArrayList<>(promptfoo.get());
      command.addAll(List.of("validate", "-c", config.toString()));
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
          .redirectOutput(folder.resolve("said.txt").toFile());
      builder.environment().put("PROMPTFOO_DISABLE_TELEMETRY", "1");
      builder.environment().put("PROMPTFOO_DISABLE_UPDATE", "1");
      builder.environment().put("PROMPTFOO_CONFIG_DIR", folder.resolve("home").toString());
      Process process = builder.start();
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("promptfoo ends").isTrue();
      String said = Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8);
      assertThat(said).as(prompt.title()).contains("Configuration is valid").doesNotContain("Invalid");
    }
  }

  private static List<Prompt> prompts() throws IOException, PromptFileException {
    List<Prompt> prompts = new ArrayList<>(List.of(Rich.prompt()));
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      for (Path sample : samples.filter(file -> file.toString().endsWith(".prompt.yaml")).sorted().toList()) {
        prompts.add(PromptFile.read(sample).prompt());
      }
    }
    return prompts;
  }

  private static Optional<List<String>> promptfoo() {
    Optional<Path> named = Optional.ofNullable(System.getenv("PROMPTFOO")).map(Path::of).filter(Files::isRegularFile);
    return named.map(path -> path.toString().endsWith(".js") ? List.of("node", path.toString())
            : List.of(path.toString()))
        .or(() -> Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(entry -> Path.of(entry, "promptfoo")).filter(Files::isExecutable).findFirst()
            .map(path -> List.of(path.toString())));
  }
}
