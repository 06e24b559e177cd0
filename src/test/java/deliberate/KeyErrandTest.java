package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deliberate.message.Text;
import deliberate.provider.http.LoopbackServer;
import deliberate.settings.key.KeyPlace;
import deliberate.settings.key.PrivateKeyring;
import deliberate.settings.key.TestKeys;
import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An errand with a real keyring, through the whole window: type a key, have it used by a run, and by another start,
/// and delete it.
@Tag("desktop")
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class KeyErrandTest {
  private static final String KEY = "sk-planted-0123456789";
  private static final String SAID =
      "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Twelve\"},\"finish_reason\":\"stop\"}]}\n\n"
      + "data: [DONE]\n\n";

  private WindowBench bench;
  private PrivateKeyring keyring;

  @Start
  void show(Stage stage) throws IOException {
    assumeTrue(PrivateKeyring.isPossible(), "needs the private bus of ./deliberate test");
    keyring = PrivateKeyring.open(Files.createTempDirectory("keyring"));
    bench = new WindowBench(stage, 1280, 800, (folder, _) -> TestKeys.onBus(folder));
  }

  @AfterEach
  void tearDown() {
    if (keyring != null) {
      keyring.close();
    }
  }

  @Test
  void aKeyIsStoredUsedAndDeleted(FxRobot robot) throws Exception {
    until(() -> bench.editors().size() >= 3 && keyring.answers());
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.stream("text/event-stream").send(SAID).end())) {
      store(robot, server.uri("/v1").toString());
      use(robot, server);
      delete(robot);
    }
    assertThat(TestKeys.onBus(bench.folder).placeOf(endpoint())).isEmpty();
    for (Path file : List.of(bench.folder.resolve("settings.json"), bench.folder.resolve("keys.json"))) {
      assertThat(Files.readString(file)).doesNotContain(KEY);
    }
  }

  private void store(FxRobot robot, String address) {
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    until(() -> robot.lookup("#endpoint-key-place").tryQuery().isPresent());
    until(() -> robot.lookup("#endpoint-key-place").<ChoiceBox<KeyPlace>>query().getValue() == KeyPlace.SYSTEM);
    type(robot, "#endpoint-name", "Mine");
    type(robot, "#endpoint-url", address);
    type(robot, "#endpoint-models", "m");
    robot.clickOn("#endpoint-key").write(KEY);
    robot.clickOn("#endpoint-save");
    until(() -> label(robot, "#endpoint-key-state").startsWith("A key for http://127.0.0.1"));
    assertThat(label(robot, "#endpoint-key-state")).contains(Text.of("settings.key.in.system.linux"));
    assertThat(robot.lookup("#endpoint-key").queryAs(PasswordField.class).getText()).isEmpty();
    robot.push(KeyCode.ESCAPE);
  }

  private void use(FxRobot robot, LoopbackServer server) {
    robot.interact(() -> bench.pane(0).choice().chooseModel("mine/m"));
    robot.clickOn("#run");
    until(() -> bench.pane(0).state() == PaneState.FINISHED);
    assertThat(server.requests().getFirst().headers()).containsEntry("authorization", "Bearer " + KEY);
    assertThat(bench.keys.session().has(endpoint())).isFalse();
    assertThat(TestKeys.onBus(bench.folder).keyFor(endpoint()).orElseThrow().reveal()).isEqualTo(KEY);
  }

  private void delete(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    until(() -> robot.lookup("#endpoint-key-delete").tryQuery().isPresent());
    robot.clickOn("#endpoint-key-delete");
    until(() -> label(robot, "#endpoint-note").equals("The key for Mine is deleted."));
    robot.push(KeyCode.ESCAPE);
    assertThat(bench.keys.keyFor(endpoint())).isEmpty();
  }

  private deliberate.provider.Endpoint endpoint() {
    return bench.window.settings.settings().get().endpoints().getFirst().endpoint();
  }

  private static void type(FxRobot robot, String field, String text) {
    robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }
}
