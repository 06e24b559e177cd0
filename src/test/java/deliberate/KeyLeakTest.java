package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.provider.Endpoint;
import deliberate.provider.http.LoopbackServer;
import deliberate.run.RunRecord;
import deliberate.settings.key.KeyPlace;
import deliberate.settings.key.MemoryVault;
import deliberate.settings.key.TestKeys;
import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.settings.HeaderForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Plants a key and a secret header, has a server repeat them wherever it can, does all that writes something, and
/// looks for them in everything that was written or shown.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class KeyLeakTest {
  private static final String KEY = "sk-planted-0123456789";
  private static final String HEADER = "planted-team-token-987";
  private static final List<String> SECRETS = List.of(KEY, HEADER);

  private WindowBench bench;
  private final MemoryVault keyring = new MemoryVault();

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760, (folder, environment) -> TestKeys.with(folder, keyring, environment));
  }

  @Test
  void noKeyIsInAnythingThatIsWrittenOrShown(FxRobot robot) throws Exception {
    until(() -> bench.editors().size() >= 3);
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.stream("text/event-stream").send("data: {\"model\":\"" + KEY + "\",\"choices\":[{\"index\":0,"
            + "\"delta\":{\"reasoning_content\":\"" + HEADER + "\",\"content\":\"It is " + KEY + "\"}}]}\n\n"
            + "data: {\"error\":{\"message\":\"bad key " + KEY + " with " + HEADER + "\"}}\n\n").end(),
        reply -> reply.full(401, "application/json", "{\"error\":{\"message\":\"no " + KEY + " " + HEADER + "\"}}"))) {
      setUp(robot, server.uri("/v1").toString());
      run(robot);
      assertThat(server.requests().getFirst().headers()).containsEntry("authorization", "Bearer " + KEY)
          .containsEntry("x-team-token", HEADER);
      assertThat(bench.pane(0).answer().value()).isEqualTo("It is •••");
      assertThat(bench.pane(0).thinking().value()).isEqualTo("•••");
      writeEverything(robot);
      List<String> shown = new ArrayList<>(shown());
      run(robot);
      shown.addAll(shown());
      assertClean(shown);
    }
    assertThat(keyring.kept.values()).containsExactlyInAnyOrder(KEY, HEADER);
    assertThat(files()).isNotEmpty();
    for (Path file : files()) {
      assertClean(List.of(file.toString(), text(file)));
    }
    robot.interact(() -> bench.window.endpoints.keyForm().delete());
    assertThat(keyring.kept).isEmpty();
  }

  private void setUp(FxRobot robot, String address) {
    robot.interact(() -> {
      bench.window.endpoints.keyForm().place().set(KeyPlace.SYSTEM);
      bench.window.endpoints.form().name().set("Mine");
      bench.window.endpoints.form().baseUrl().set(address);
      bench.window.endpoints.form().models().set("m");
      bench.window.endpoints.form().sessionKey().set(KEY);
      HeaderForm headers = bench.window.endpoints.form().headers();
      headers.add();
      headers.rows().getFirst().name().set("X-Team-Token");
      headers.rows().getFirst().value().set(HEADER);
      assertThat(bench.window.endpoints.save()).isTrue();
      bench.pane(0).choice().chooseModel("mine/m");
    });
    until(() -> keyring.kept.size() == 2);
    until(() -> !bench.window.endpoints.keyForm().working().get());
    assertThat(bench.keys.session().has(endpoint())).isFalse();
  }

  private void run(FxRobot robot) {
    robot.clickOn("#run");
    until(() -> bench.pane(0).state() == PaneState.FAILED && !bench.desk().compare().isRunning());
  }

  /// Recording, page, table and picture, the prompt itself, and the settings with every change before.
  private void writeEverything(FxRobot robot) throws IOException {
    for (String name : List.of("a.recording", "a.html", "a.csv", "a.png")) {
      bench.dialogs.export = Optional.of(bench.folder.resolve(name));
      bench.dialogs.save = bench.dialogs.export;
      if (name.endsWith(".recording")) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).release(KeyCode.R, KeyCode.SHIFT, KeyCode.CONTROL);
      } else {
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
      }
      until(() -> Files.exists(bench.folder.resolve(name)));
    }
    bench.dialogs.save = Optional.of(bench.folder.resolve("mine.prompt.yaml"));
    robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
    until(() -> bench.showsState("shell.state.saved"));
  }

  /// What stands on screen (so what a picture shows), what tells of the run, and what dialogs would hold.
  private List<String> shown() {
    RunRecord run = bench.pane(0).recordProperty().get().orElseThrow();
    List<String> shown =
        new ArrayList<>(bench.nodes(Labeled.class).map(Labeled::getText).map(String::valueOf).toList());
    shown.addAll(List.of(run.toString(), bench.pane(0).answer().value(), bench.pane(0).thinking().value(),
        endpoint().toString(), bench.keys.toString(), bench.keys.keyFor(endpoint()).toString(),
        new IllegalStateException(run.toString()).toString(), bench.dialogs.asked.toString(),
        bench.window.settings.settings().get().toString(), Text.of("app.name")));
    return shown;
  }

  private Endpoint endpoint() {
    return bench.window.settings.settings().get().endpoints().getFirst().endpoint();
  }

  private List<Path> files() throws IOException {
    try (var files = Files.walk(bench.folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (file.toString().endsWith(".recording")) {
      try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        bytes = in.readAllBytes();
      }
    }
    return new String(bytes, StandardCharsets.ISO_8859_1) + new String(bytes, StandardCharsets.UTF_16LE);
  }

  private static void assertClean(List<String> texts) {
    assertThat(texts).allSatisfy(text -> SECRETS.forEach(secret -> assertThat(text).doesNotContain(secret)));
  }
}
