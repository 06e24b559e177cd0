package deliberate.ui.compare;

import static deliberate.ui.compare.CompareBench.PLAIN;
import static deliberate.ui.compare.CompareBench.THINKER;
import static deliberate.ui.compare.CompareBench.done;
import static deliberate.ui.compare.CompareBench.input;
import static deliberate.ui.compare.CompareBench.said;
import static deliberate.ui.compare.CompareBench.started;
import static deliberate.ui.compare.CompareBench.thought;
import static deliberate.ui.compare.CompareBench.used;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import deliberate.Launcher;
import deliberate.message.Text;
import deliberate.prompt.PaneSpec;
import deliberate.run.history.RunHistory;
import deliberate.task.TaskRunner;
import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.compare.picker.PickerBench;
import deliberate.ui.kit.FxDebounce;
import deliberate.ui.kit.FxPulse;
import deliberate.ui.kit.stream.StreamText;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Compares two models: watches one think, folds its thinking, stops it, and runs it again.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class CompareErrandTest {
  @TempDir private static Path folder;
  private final CompareBench bench = new CompareBench();
  private CompareViewModel compare;
  private CompareView view;

  @Start
  void show(Stage stage) {
    compare = new CompareViewModel(bench.engine, new WindowTasks(), new FxPulse(System::nanoTime), bench.catalog,
        CompareBench.GRADERS);
    compare.load(List.of(PaneSpec.of(PLAIN), PaneSpec.of(THINKER)));
    CompareTools tools = new CompareTools(compare, new WindowTasks(), FxDebounce::new,
        RunHistory.open(folder, Clock.systemUTC()).votes(), _ -> {});
    view = new CompareView(tools, new PickerBench(folder).picker,
        target -> { }, pane -> compare.run(pane, input()), CompareBench::input, _ -> {});
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Scene scene = new Scene(view, 900, 600);
    scene.getStylesheets().add(Launcher.class.getResource("/themes/light.css").toExternalForm());
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void twoPanesStreamAndTheThinkerIsFoldedStoppedAndRunAgain(FxRobot robot) throws Exception {
    assertThat(labels(robot)).contains("Plain", "Thinker", "no thinking", "effort default");
    robot.interact(() -> compare.run(input()));
    Map<String, ScriptedProvider.Stream> streams = new HashMap<>();
    for (int i = 0; i < 2; i++) {
      ScriptedProvider.Stream stream = bench.provider.next();
      streams.put(stream.request().model().id(), stream);
    }
    streams.get(PLAIN).say(started(), said("About a dozen."), used(10, 0, 4), done());
    streams.get(THINKER).say(started(), thought("A box holds ten of them."));
    until(() -> shown(PaneView.ANSWER_STYLE_CLASS).contains("About a dozen."));
    until(() -> shown(ThinkingView.STYLE_CLASS).contains("A box holds ten of them."));

    robot.clickOn(thinkingToggle(robot));
    until(() -> shown(ThinkingView.STYLE_CLASS).isEmpty());

    choose(robot, "Stop this pane");
    until(() -> !compare.isRunning());
    assertThat(labels(robot)).contains("Stopped. What came is kept.");

    choose(robot, "Run this pane");
    bench.provider.next().say(started(), thought("Twelve."), said("Twelve, as ever."), used(10, 2, 4), done());
    until(() -> compare.panes().getLast().state() == PaneState.FINISHED);
    until(() -> shown(PaneView.ANSWER_STYLE_CLASS).contains("Twelve, as ever."));
    assertThat(labels(robot)).contains("$0.00007").doesNotContain("Stopped. What came is kept.");
  }

  @Test
  void aModelWithoutAPriceSaysSoBesideOneWithAPrice(FxRobot robot) throws Exception {
    robot.interact(() -> compare.load(List.of(PaneSpec.of(PLAIN), PaneSpec.of(CompareBench.UNPRICED))));
    robot.interact(() -> compare.run(input()));
    for (int i = 0; i < 2; i++) {
      bench.provider.next().say(started(), said("Twelve."), used(10, 0, 4), done());
    }
    until(() -> compare.panes().stream().allMatch(pane -> pane.state() == PaneState.FINISHED));
    assertThat(labels(robot)).contains("$0.00005", Text.of("compare.cost.no-price"));
  }

  private static Node thinkingToggle(FxRobot robot) {
    return robot.lookup("." + ThinkingView.TOGGLE_STYLE_CLASS).match(Node::isVisible).match(
        node -> node.getParent().getParent().isVisible()).query();
  }

  /// Opens the menu of the last pane and chooses from it.
  private static void choose(FxRobot robot, String command) {
    MenuButton menu = robot.lookup("." + PaneHeader.MORE_STYLE_CLASS).queryAllAs(MenuButton.class).stream()
        .reduce((first, last) -> last).orElseThrow();
    robot.clickOn(menu);
    MenuItem item = menu.getItems().stream().filter(one -> command.equals(one.getText())).findFirst().orElseThrow();
    assertThat(item.isDisable()).isFalse();
    robot.clickOn(command);
  }

  private List<String> shown(String styleClass) {
    return view.lookupAll("." + styleClass).stream()
        .flatMap(node -> node instanceof StreamText ? Stream.of(node)
            : node.lookupAll("." + StreamText.STYLE_CLASS).stream())
        .filter(Node::isVisible).map(node -> ((StreamText) node).text()).toList();
  }

  private static List<String> labels(FxRobot robot) {
    return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
        .filter(label -> label.isVisible() && label.getScene() != null).map(Labeled::getText).toList();
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(30_000, condition));
  }

  /// Works on virtual threads and comes home to the JavaFX thread.
  private static final class WindowTasks implements TaskRunner {
    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
      Thread.startVirtualThread(() -> {
        try {
          T result = work.call();
          home(() -> onDone.accept(result));
        } catch (Exception e) {
          home(() -> onFailed.accept(e));
        }
      });
    }

    @Override
    public void home(Runnable action) {
      Platform.runLater(action);
    }
  }
}
