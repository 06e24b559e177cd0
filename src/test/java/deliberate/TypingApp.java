package deliberate;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.settings.key.TestKeys;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The app in a process of its own, which types one sentence into the sample and waits to be killed.
final class TypingApp {
  static final String TYPED = "Mind the gap between the hens.";

  private TypingApp() {}

  /// In this folder, with this process's class path and options.
  static Process start(Path folder) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !option.startsWith("-agentlib") && !option.startsWith("-javaagent")).forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), TypingApp.class.getName(), folder.toString()));
    return new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(folder.resolve("app.log").toFile()).start();
  }

  public static void main(String[] arguments) {
    Platform.startup(() -> {
      WindowBench bench = new WindowBench(new Stage(), 1000, 760, Path.of(arguments[0]), TestKeys::in);
      PromptViewModel editor = bench.desk().editor();
      editor.prompt().subscribe(now -> {
        if (now.sections().size() > 1 && !now.sections().get(1).text().contains(TYPED)) {
          String id = now.sections().get(1).id();
          Platform.runLater(() -> editor.setText(new Source.InSection(id), now.sections().get(1).text() + TYPED));
        }
      });
    });
  }
}
