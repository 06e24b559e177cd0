package deliberate.ui.compare.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deliberate.ui.FxFailures;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Arranges bare panes in a window.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class PaneGridTest {
  private static final double NEARLY = 0.02;

  private final Region first = new Region();
  private final Region second = new Region();
  private final Region third = new Region();
  private PaneGrid grid;

  @Start
  void show(Stage stage) {
    grid = new PaneGrid();
    grid.show(List.of(first, second));
    stage.setScene(new Scene(grid, 900, 400));
    stage.show();
  }

  @Test
  void aWidthThatTheUserGaveStaysWhenPanesComeGoAndChangePlaces(FxRobot robot) {
    robot.interact(() -> ((SplitPane) first.getParent().getParent()).setDividerPosition(0, 0.75));
    robot.interact(() -> grid.show(List.of(first, second, third)));
    assertThat(grid.share(first) / grid.share(second)).isCloseTo(3, within(0.2));
    robot.interact(() -> grid.show(List.of(second, first)));
    assertThat(grid.share(first) / grid.share(second)).isCloseTo(3, within(0.2));
    assertThat(first.getWidth()).isCloseTo(900 * 0.75, within(900 * NEARLY));
  }

  @Test
  void widthsThatWereKeptAreTakenByPanesThatCome(FxRobot robot) {
    robot.interact(() -> {
      grid.widthsProperty().set(List.of(1.5, 1.0, 0.5));
      grid.show(List.of(new Region(), third, new Region()));
    });
    assertThat(third.getWidth()).isCloseTo(300, within(900 * NEARLY));
    assertThat(((Region) grid.rows().getFirst().getFirst()).getWidth()).isCloseTo(450, within(900 * NEARLY));
  }

  @Test
  void aDraggedDividerTellsTheWidths(FxRobot robot) {
    robot.interact(() -> ((SplitPane) first.getParent().getParent()).setDividerPosition(0, 0.75));
    assertThat(grid.widthsProperty().get()).hasSize(2);
    assertThat(grid.widthsProperty().get().getFirst() / grid.widthsProperty().get().getLast())
        .isCloseTo(3, within(0.2));
  }

  @Test
  void aGridHasAsManyColumnsAsRowsOrOneMore(FxRobot robot) {
    Region fourth = new Region();
    robot.interact(() -> {
      grid.show(List.of(first, second, third, fourth));
      grid.setGrid(true);
    });
    assertThat(grid.rows()).containsExactly(List.of(first, second), List.of(third, fourth));
    robot.interact(() -> grid.setGrid(false));
    assertThat(grid.rows()).containsExactly(List.of(first, second, third, fourth));
  }

  @Test
  void aPaneAloneTakesAllTheRoomAndGivesItBack(FxRobot robot) {
    robot.interact(() -> grid.setAlone(Optional.of(second)));
    assertThat(grid.rows()).containsExactly(List.of(second));
    assertThat(second.getWidth()).isGreaterThan(880);
    robot.interact(() -> grid.setAlone(Optional.empty()));
    assertThat(grid.rows()).containsExactly(List.of(first, second));
    assertThat(first.getWidth()).isCloseTo(second.getWidth(), within(20.0));
  }
}
