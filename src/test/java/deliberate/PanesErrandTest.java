package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.run.RunRecord;
import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.compare.pane.PaneViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is done with several panes at once: six efforts of which two are stopped, two answers compared by word, and a
/// blind vote.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class PanesErrandTest {
  private static final String PROMPT = """
      deliberate: 1
      id: 0190c5a4-0000-7000-8000-00000000000b
      title: Six efforts
      sections:
        - {id: task, kind: task, text: "Reach the target 952 using the numbers 100, 75, 50, 25, 6, 3, each once."}
      panes:
      """;
  private static final List<String> EFFORTS = List.of("none", "minimal", "low", "medium", "high", "max");

  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void sixEffortsRunAtOnceAndTwoOfThemAreStopped(FxRobot robot) throws Exception {
    open(robot, EFFORTS.stream().map(effort -> "  - {model: offline/reasoner, effort: " + effort + "}\n").toList());
    bench.slowDown();
    press(robot, KeyCode.ENTER);
    until(() -> bench.pane(4).thinking().length() > 20 && bench.pane(5).thinking().length() > 20);
    robot.interact(bench.pane(4)::stop);
    robot.interact(bench.pane(5)::stop);
    until(() -> bench.pane(4).state() == PaneState.CANCELLED && bench.pane(5).state() == PaneState.CANCELLED);
    assertThat(bench.pane(5).notes()).contains(Text.of("compare.note.stopped"));
    assertThat(bench.pane(4).reading().isLowerBound()).isTrue();
    assertThat(bench.desk().compare().panes()).anyMatch(PaneViewModel::isRunning);
    bench.speedUp();
    robot.interact(bench.desk().compare()::stop);
    until(() -> !bench.desk().compare().isRunning());
    press(robot, KeyCode.ENTER);
    until(() -> panes(6).allMatch(i -> bench.pane(i).state() == PaneState.FINISHED));
    assertThat(bench.texts("meter-rows")).contains("Reasoner · none", "Reasoner · max");
  }

  @Test
  void twoAnswersAreComparedByWord(FxRobot robot) throws Exception {
    twoAnswers(robot);
    press(robot, KeyCode.D);
    until(() -> !texts("diff-sentence").getFirst().isEmpty()
        && !texts("diff-sentence").getFirst().equals(Text.of("compare.diff.busy")));
    boolean same = bench.pane(0).answer().value().strip().equals(bench.pane(1).answer().value().strip());
    assertThat(texts("diff-sentence").getFirst().equals(Text.of("compare.diff.same"))).isEqualTo(same);
    robot.press(KeyCode.F7).release(KeyCode.F7);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    until(() -> bench.nodes(Node.class).filter(node -> node.getStyleClass().contains("diff"))
        .noneMatch(Node::isVisible));
  }

  @Test
  void aBlindVoteHidesNamesUntilItIsGivenAndIsCounted(FxRobot robot) throws Exception {
    open(robot, List.of("  - {model: offline/standard}\n", "  - {model: offline/reasoner, effort: high}\n"));
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B).release(KeyCode.B, KeyCode.SHIFT, KeyCode.CONTROL);
    press(robot, KeyCode.ENTER);
    until(() -> texts("blind-sentence").contains(Text.of("compare.blind.vote")));
    assertThat(shownIn("compare")).noneMatch(text -> text.contains("Standard") || text.contains("Reasoner"))
        .contains("Answer A", "Answer B");
    assertThat(shownIn("meter")).noneMatch(text -> text.contains("Reasoner") || text.contains("$"));

    robot.clickOn(button("A"));
    until(() -> texts("blind-sentence").getFirst().startsWith("Answer A is the best"));
    String best = bench.desk().compare().panes().stream().map(pane -> pane.reading().label())
        .filter(label -> texts("blind-sentence").getFirst().contains(label)).findFirst().orElseThrow();
    assertThat(shownIn("compare")).contains("Standard", "Reasoner");
    robot.clickOn(button(Text.of("compare.blind.standings")));
    until(() -> robot.lookup(".standings").tryQuery().isPresent());
    until(() -> robot.lookup(".standings .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList()
        .contains(best));
  }

  private void twoAnswers(FxRobot robot) throws Exception {
    open(robot, List.of("  - {model: offline/standard}\n", "  - {model: offline/reasoner, effort: high}\n"));
    press(robot, KeyCode.ENTER);
    until(() -> panes(2).allMatch(i -> bench.pane(i).state() == PaneState.FINISHED));
    assertThat(bench.pane(0).recordProperty().get()).map(RunRecord::answer).isNotEmpty();
  }

  private void open(FxRobot robot, List<String> panes) throws Exception {
    Path file = Files.writeString(bench.folder.resolve("panes.prompt.yaml"), PROMPT + String.join("", panes));
    bench.dialogs.open = Optional.of(file);
    until(() -> bench.editors().size() >= 3);
    press(robot, KeyCode.O);
    until(() -> bench.editors().size() == 1 && bench.desk().compare().panes().size() == panes.size());
  }

  private static Stream<Integer> panes(int count) {
    return IntStream.range(0, count).boxed();
  }

  private List<String> texts(String styleClass) {
    return bench.nodes(Labeled.class).filter(node -> node.getStyleClass().contains(styleClass)).map(Labeled::getText)
        .toList();
  }

  /// What can be read below the nodes of this style class.
  private List<String> shownIn(String styleClass) {
    return bench.nodes(Labeled.class).filter(node -> isShownWithin(node, styleClass)).map(Labeled::getText).toList();
  }

  private static boolean isShownWithin(Node node, String styleClass) {
    boolean within = false;
    for (Node one = node; one != null; one = one.getParent()) {
      if (!one.isVisible()) {
        return false;
      }
      within = within || one.getStyleClass().contains(styleClass);
    }
    return within;
  }

  private Button button(String text) {
    return bench.nodes(Button.class).filter(button -> text.equals(button.getText()))
        .filter(button -> isShownWithin(button, "blind-bar")).findFirst().orElseThrow();
  }

  private static void press(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
  }
}
