package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Graders;
import deliberate.message.Text;
import deliberate.pricing.Circumstances;
import deliberate.provider.Endpoint;
import deliberate.provider.http.LoopbackServer;
import deliberate.run.RunRecord;
import deliberate.settings.key.KeyPlace;
import deliberate.settings.key.MemoryVault;
import deliberate.settings.key.TestKeys;
import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.export.ComparisonPicture;
import deliberate.ui.inspect.Inspector;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.dialog.FxDialogs;
import deliberate.ui.meter.MeterViewModel;
import deliberate.ui.meter.whatif.WhatIfViewModel;
import deliberate.ui.settings.HeaderForm;
import deliberate.ui.shell.Toolkit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Plants a key and a secret header, has a server repeat them wherever and however it can, does all that writes
/// something, and looks for them in everything that was written or shown.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class KeyLeakTest {
  private static final String KEY = "sk-planted/0123456789";
  private static final String HEADER = "planted-team-token-987";
  private static final Leaks LEAKS = new Leaks(KEY, HEADER);
  private static final String IN_BASE64 =
      Base64.getEncoder().encodeToString(("me:" + KEY).getBytes(StandardCharsets.UTF_8));
  /// The key as a server writes it that is fond of escapes, and the header cut in two.
  private static final String STREAM = Stream.of(
      "{\"model\":\"" + KEY + "\",\"choices\":[{\"index\":0,\"delta\":{\"reasoning_content\":\"" + HEADER + "\"}}]}",
      "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"It is \\u0073k-planted\\/0123456789, \"}}]}",
      "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"or " + HEADER.substring(0, 9) + "\"}}]}",
      "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + HEADER.substring(9) + ", or " + IN_BASE64 + "\"}}]}",
      "{\"error\":{\"message\":\"bad key " + KEY + " with " + HEADER + "\"}}")
      .map(data -> "data: " + data + "\n\n").collect(Collectors.joining());
  private static final String REFUSAL = "{\"error\":{\"message\":\"Authorization: Bearer " + KEY + " or Basic "
      + IN_BASE64 + " or sk-planted%2F0123456789 or " + KEY.substring(0, 12) + "***"
      + KEY.substring(11) + " " + HEADER + "\"}}";

  private WindowBench bench;
  private final MemoryVault keyring = new MemoryVault();
  private final ProcessOutput output = new ProcessOutput();
  private final Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760, (folder, environment) -> TestKeys.with(folder, keyring, environment));
  }

  @BeforeEach
  void listen() {
    output.listen();
  }

  @AfterEach
  void tearDown() {
    output.close();
    Thread.setDefaultUncaughtExceptionHandler(handler);
  }

  @Test
  void noKeyIsInAnythingThatIsWrittenOrShown(FxRobot robot) throws Exception {
    until(() -> bench.editors().size() >= 3);
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.stream("text/event-stream", Map.of("x-request-id", KEY, "x-echo", "Bearer " + KEY))
            .send(STREAM).end(),
        reply -> reply.full(401, "application/json", Map.of("www-authenticate", "Bearer " + KEY), REFUSAL))) {
      setUp(robot, server.uri("/v1").toString());
      run(robot);
      assertThat(server.requests().getFirst().headers()).containsEntry("authorization", "Bearer " + KEY)
          .containsEntry("x-team-token", HEADER);
      assertThat(bench.pane(0).answer().value()).startsWith("It is •••, or •••, or ");
      assertThat(bench.pane(0).thinking().value()).isEqualTo("•••");
      writeEverything(robot, "streamed");
      assertShown(robot);
      run(robot);
      writeEverything(robot, "refused");
      assertShown(robot);
    }
    assertThat(keyring.kept.values()).containsExactlyInAnyOrder(KEY, HEADER);
    assertThat(LEAKS.assertNoneBelow(bench.folder)).isGreaterThan(15);
    assertThat(bench.folder).isDirectoryContaining("glob:**.db").isDirectoryContaining("glob:**backups");
    LEAKS.assertNoneIn("what the process wrote", output.text());
    robot.interact(() -> bench.window.endpoints.keyForm().delete());
    assertThat(keyring.kept).isEmpty();
  }

  @Test
  void theDetailsOfAProblemThatNobodyForesawHoldNoKey(FxRobot robot) {
    setUp(robot, "http://127.0.0.1:9/v1");
    Toolkit.reportUncaught(new FxDialogs(bench.stage), bench.keys::hide);
    Thread.ofVirtual().start(() -> {
      throw new IllegalStateException("invalid header value: \"Bearer " + KEY + "\", " + IN_BASE64,
          new IllegalArgumentException("x-team-token: " + HEADER + ", key " + KEY.substring(0, 14)));
    });
    until(() -> robot.lookup(Text.of("shell.uncaught.text")).tryQuery().isPresent());
    String details = robot.lookup(".text-area").queryAllAs(TextArea.class).stream().map(TextArea::getText)
        .filter(text -> text.contains("IllegalStateException")).findFirst().orElseThrow();
    LEAKS.assertNoneIn("the details", details);
    assertThat(details).contains("invalid header value: \"Bearer •••\"", "Caused by", "key •••");
    robot.push(KeyCode.ESCAPE);
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

  /// Recording, page, table and picture, a pack, the prompt itself twice, so that a backup is kept, and its draft.
  private void writeEverything(FxRobot robot, String name) {
    for (String ending : List.of(".html", ".csv", ".png", ".recording")) {
      Path file = bench.folder.resolve(name + ending);
      bench.dialogs.export = Optional.of(file);
      bench.dialogs.save = bench.dialogs.export;
      if (ending.equals(".recording")) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
      } else {
        robot.push(KeyCode.CONTROL, KeyCode.E);
      }
      until(() -> Files.exists(file));
    }
    bench.dialogs.save = Optional.of(bench.folder.resolve("mine.prompt.yaml"));
    for (String title : List.of("First", "Second")) {
      robot.interact(() -> bench.desk().editor().apply(now -> now.withTitle(name + title)));
      robot.push(KeyCode.CONTROL, KeyCode.S);
      until(() -> bench.showsState("shell.state.saved"));
    }
    robot.interact(() -> bench.desk().editor().apply(now -> now.withTitle(name + " as a draft")));
    bench.dialogs.save = Optional.of(bench.folder.resolve(name + ".zip"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    until(() -> Files.exists(bench.folder.resolve(name + ".zip")));
  }

  /// What stands in the window, in a picture of it and in the inspector, what is copied there, what tells of the run,
  /// and what dialogs would hold.
  private void assertShown(FxRobot robot) {
    List<String> shown = new ArrayList<>();
    RunRecord run = bench.pane(0).recordProperty().get().orElseThrow();
    robot.interact(() -> {
      shown.addAll(texts(bench.stage.getScene().getRoot()));
      Parent picture = new ComparisonPicture(bench.desk().compare().panes(), new MeterViewModel(
          bench.desk().compare().panes(), bench.desk().compare().pulse(),
          new WhatIfViewModel(bench::prices, way -> new Circumstances(Instant.now(), way))), new Graders(List.of()))
          .drawing(bench.stage.getScene());
      // So what the picture shows is these texts and nothing else.
      assertThat(below(picture)).noneMatch(node -> node instanceof Canvas || node instanceof ImageView);
      assertThat(texts(picture)).anyMatch(text -> text.contains("•••"));
      shown.addAll(texts(picture));
      new Inspector(bench.stage).open(run);
    });
    shown.addAll(inspected(robot));
    shown.addAll(List.of(run.toString(), run.wire().toString(), bench.pane(0).answer().value(),
        bench.pane(0).thinking().value(), endpoint().toString(), bench.keys.toString(),
        bench.keys.keyFor(endpoint()).toString(), bench.keys.headersFor(endpoint()).toString(),
        bench.dialogs.asked.toString(), bench.window.settings.settings().get().toString()));
    shown.forEach(text -> LEAKS.assertNoneIn("what is shown", text));
  }

  /// All pages of the inspector, all languages of its code, and what its buttons copy.
  private static List<String> inspected(FxRobot robot) {
    List<String> shown = new ArrayList<>();
    Window window = robot.listWindows().getLast();
    TabPane pages = robot.from(window.getScene().getRoot()).lookup(".tab-pane").queryAs(TabPane.class);
    for (int i = 0; i < pages.getTabs().size(); i++) {
      int page = i;
      robot.interact(() -> pages.getSelectionModel().select(page));
      Node content = pages.getTabs().get(page).getContent();
      List<ToggleButton> choices = below(content).filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
          .filter(button -> String.valueOf(button.getId()).startsWith("code-")).toList();
      for (Optional<ToggleButton> choice : choices.isEmpty() ? List.of(Optional.<ToggleButton>empty())
          : choices.stream().map(Optional::of).toList()) {
        robot.interact(() -> {
          choice.ifPresent(ToggleButton::fire);
          shown.addAll(texts(content));
          below(content).filter(Button.class::isInstance).map(Button.class::cast).forEach(button -> {
            button.fire();
            shown.add(ClipboardText.read().orElse(""));
          });
        });
      }
    }
    assertThat(shown).anyMatch(text -> text.contains("HttpClient")).anyMatch(text -> text.startsWith("curl"));
    robot.interact(window::hide);
    return shown;
  }

  private static List<String> texts(Node root) {
    return below(root).flatMap(node -> switch (node) {
      case javafx.scene.text.Text text -> Stream.of(text.getText());
      case Labeled label -> Stream.of(String.valueOf(label.getText()));
      case TextInputControl input -> Stream.of(String.valueOf(input.getText()));
      default -> Stream.of(String.valueOf(node.getAccessibleText()));
    }).toList();
  }

  private static Stream<Node> below(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(KeyLeakTest::below))
        : Stream.of(node);
  }

  private Endpoint endpoint() {
    return bench.window.settings.settings().get().endpoints().getFirst().endpoint();
  }
}
