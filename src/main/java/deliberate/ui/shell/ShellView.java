package deliberate.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The window's frame: bar on top, prompt left, panes right, meter below, status line at the bottom.
public final class ShellView extends BorderPane {
  private static final double PROMPT_WIDTH = 470;
  private static final double PROMPT_SHARE = PROMPT_WIDTH / 1600;
  private static final double WORK_SHARE = 0.77;
  private static final String METER_AREA = "meter-area";

  public ShellView(AppBar bar, NoticeBar notice, Node prompt, Node panes, Node meter, StatusBar status) {
    setTop(new VBox(bar, notice));
    SplitPane work = new SplitPane(prompt, panes);
    work.setDividerPositions(PROMPT_SHARE);
    SplitPane.setResizableWithParent(prompt, false);
    meter.getStyleClass().add(METER_AREA);
    SplitPane all = new SplitPane(work, meter);
    all.setOrientation(Orientation.VERTICAL);
    all.setDividerPositions(WORK_SHARE);
    SplitPane.setResizableWithParent(meter, false);
    setCenter(all);
    setBottom(status);
  }
}
