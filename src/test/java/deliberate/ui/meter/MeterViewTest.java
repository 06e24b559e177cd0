package deliberate.ui.meter;

import static deliberate.ui.compare.CompareBench.THINKER;
import static deliberate.ui.compare.CompareBench.done;
import static deliberate.ui.compare.CompareBench.input;
import static deliberate.ui.compare.CompareBench.said;
import static deliberate.ui.compare.CompareBench.started;
import static deliberate.ui.compare.CompareBench.thought;
import static deliberate.ui.compare.CompareBench.used;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import deliberate.Launcher;
import deliberate.ui.FxFailures;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.meter.bar.StackBar;
import deliberate.ui.meter.series.SeriesViewModel;
import java.util.List;
import java.util.UUID;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({FxFailures.class, ApplicationExtension.class})
class MeterViewTest {
  private static final double PIXEL = 1.0;

  private final CompareBench bench = new CompareBench();
  private CompareViewModel compare;

  @Start
  void show(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    compare = bench.compare(THINKER);
    Scene scene = new Scene(new MeterView(new MeterBench(bench).meter(compare),
        new SeriesViewModel(compare.panes(), () -> new UUID(1, 2), (_, _) -> List.of(), bench.tasks)), 990, 236);
    scene.getStylesheets().add(Launcher.class.getResource("/themes/light.css").toExternalForm());
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void theLongestBarFillsItsRowWithoutGapsAndReadsItselfOut(FxRobot robot) {
    robot.interact(() -> {
      compare.run(input());
      bench.provider.next().say(started(), thought("hm"), said("4"), used(100, 200, 100), done());
      bench.tasks.until(() -> !compare.isRunning());
    });
    WaitForAsyncUtils.waitForFxEvents();
    StackBar bar = robot.lookup("." + StackBar.STYLE_CLASS).queryAllAs(StackBar.class).iterator().next();
    List<Node> parts = bar.lookupAll("." + StackBar.SEGMENT_STYLE_CLASS).stream().toList();
    assertThat(parts).hasSize(3);
    double end = 0;
    for (Node part : parts) {
      assertThat(part.getLayoutX()).isCloseTo(end, within(PIXEL));
      end = part.getLayoutX() + part.getLayoutBounds().getWidth();
    }
    assertThat(end).isCloseTo(bar.getWidth(), within(2 * PIXEL));
    assertThat(bar.getAccessibleText()).contains("Thinker", "400 tok", "200 reasoning");
    assertThat(bar.isFocusTraversable()).isTrue();
  }
}
