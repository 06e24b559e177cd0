package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.provider.http.LoopbackServer;
import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.compare.pane.PaneViewModel;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Servers that behave badly: each leaves a sentence and what to do in its pane, keeps what came, and harms nothing
/// else.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class BadEndpointTest {
  private static final String SAID =
      "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"About a dozen\"}}]}\n\n";
  private static final String END = "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
      + "data: [DONE]\n\n";
  private static final String EVENTS = "text/event-stream";

  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  static Stream<Arguments> badServers() {
    return Stream.of(
        Arguments.of("status 401", status(401, "{\"error\":{\"message\":\"Who are you?\"}}"),
            "wants a key, and none was sent (status 401). It said: Who are you?", "Set up a key", ""),
        Arguments.of("status 404", status(404, "{\"error\":{\"message\":\"No such model\"}}"),
            "knows no model brittle", "Check the model’s name and the base address", ""),
        Arguments.of("status 429", status(429, "{\"error\":{\"message\":\"Slow down\"}}"),
            "Too many requests", "Wait a little", ""),
        Arguments.of("status 500", status(500, "{\"error\":{\"message\":\"Oh dear\"}}"),
            "failed or is overloaded (status 500). It said: Oh dear.", "server’s side", ""),
        Arguments.of("a web page", (LoopbackServer.Script) reply ->
            reply.full(200, "text/html", "<html><head><title>Welcome</title></head><body>Hello</body></html>"),
            "is not an answer in this protocol", "Check that the base address", ""),
        Arguments.of("a cut stream", (LoopbackServer.Script) reply -> reply.stream(EVENTS).send(SAID).cut(),
            "ended before the answer was complete", "What had come is kept", "About a dozen"),
        Arguments.of("an error in the stream", (LoopbackServer.Script) reply -> reply.stream(EVENTS).send(SAID)
            .send("data: {\"error\":{\"message\":\"Out of memory\"}}\n\n").end(),
            "broke the answer off with an error. It said: Out of memory.", "What had come is kept", "About a dozen"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badServers")
  void aBadServerIsToldInItsPaneAndTheNextRunWorks(String what, LoopbackServer.Script script, String sentence,
                                                   String action, String kept, FxRobot robot) {
    try (LoopbackServer server = LoopbackServer.answering(script)) {
      ask(robot, server.uri("/v1").toString());

      assertFailed(sentence, action, kept);
      assertThat(server.requests()).isNotEmpty();
    }
    assertTheNextRunWorks(robot);
  }

  @Test
  void aServerThatIsNotThereIsToldInItsPaneAndTheNextRunWorks(FxRobot robot) {
    String gone;
    try (LoopbackServer server = LoopbackServer.answering()) {
      gone = server.uri("/v1").toString();
    }

    ask(robot, gone);

    assertFailed("Nothing answers at " + gone, "Start the server, or check the address", "");
    assertTheNextRunWorks(robot);
  }

  @Test
  void whatAServerDoesNotCountIsEstimatedAndHasNoPrice(FxRobot robot) {
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.stream(EVENTS).send(SAID).send(END).end())) {
      ask(robot, server.uri("/v1").toString());

      until(() -> bench.pane(0).state() == PaneState.FINISHED);
      assertThat(bench.pane(0).answer().value()).isEqualTo("About a dozen");
      assertThat(bench.texts("meter-rows")).anyMatch(text -> text.matches("~[0-9,]+ tok"));
      assertThat(bench.texts("status-line")).contains("no price");
      assertThat(bench.texts("status-bar")).containsExactly(
          Text.of("shell.status.real"));
    }
    assertTheNextRunWorks(robot);
  }

  /// Sets the server up as a user does, chooses its model in the first pane, and runs everything.
  private void ask(FxRobot robot, String address) {
    until(() -> !bench.editors().isEmpty());
    robot.interact(() -> {
      bench.window.endpoints.startNew();
      bench.window.endpoints.form().name().set("Mine");
      bench.window.endpoints.form().baseUrl().set(address);
      bench.window.endpoints.form().models().set("brittle");
      assertThat(bench.window.endpoints.save()).isTrue();
      bench.pane(0).choice().chooseModel("mine/brittle");
    });
    robot.clickOn("#run");
    until(() -> bench.pane(0).state() != PaneState.IDLE && !bench.desk().compare().isRunning());
  }

  private void assertFailed(String sentence, String action, String kept) {
    PaneViewModel pane = bench.pane(0);
    until(() -> pane.state() == PaneState.FAILED);
    assertThat(bench.nodes(Label.class).filter(Label::isVisible).filter(label -> label.getParent().isVisible())
        .map(Label::getText)).anyMatch(text -> text.contains(sentence)).anyMatch(text -> text.contains(action));
    assertThat(pane.answer().value()).isEqualTo(kept);
    assertThat(bench.pane(1).state()).isEqualTo(PaneState.FINISHED);
  }

  private void assertTheNextRunWorks(FxRobot robot) {
    robot.interact(() -> bench.pane(0).choice().chooseModel("offline/standard"));
    robot.clickOn("#run");
    until(() -> bench.pane(0).state() == PaneState.FINISHED);
    assertThat(bench.pane(0).answer().value()).isNotBlank().doesNotContain("About a dozen");
    assertThat(bench.pane(0).failureProperty().get()).isEmpty();
  }

  private static LoopbackServer.Script status(int status, String body) {
    return reply -> reply.full(status, "application/json", body);
  }
}
