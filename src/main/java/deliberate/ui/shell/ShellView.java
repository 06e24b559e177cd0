package deliberate.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
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
  private static final double WORK_SHARE_BESIDE_CASES = 0.5;
  private static final String METER_AREA = "meter-area";

  private final SplitPane all = new SplitPane();
  private final SplitPane work = new SplitPane();
  private final Node meter;

  public ShellView(AppBar bar, NoticeBar notice, Node prompt, Node panes, Node meter, StatusBar status) {
    this.meter = meter;
    setTop(new VBox(bar, notice));
    work.getItems().setAll(prompt, panes);
    work.setDividerPositions(PROMPT_SHARE);
    SplitPane.setResizableWithParent(prompt, false);
    meter.getStyleClass().add(METER_AREA);
    all.getItems().setAll(work, meter);
    all.setOrientation(Orientation.VERTICAL);
    all.setDividerPositions(WORK_SHARE);
    SplitPane.setResizableWithParent(meter, false);
    setCenter(all);
    setBottom(status);
  }

  /// What F6 goes through, in reading order.
  public List<Node> regions() {
    List<Node> regions = new ArrayList<>(List.of(getTop()));
    regions.addAll(work.getItems());
    regions.add(all.getItems().getLast());
    regions.add(getBottom());
    return regions;
  }

  /// Shows this panel in the meter's place while the property is true.
  public void setPanel(Node panel, ObservableValue<Boolean> open) {
    SplitPane.setResizableWithParent(panel, false);
    open.subscribe(now -> {
      Node wanted = now ? panel : meter;
      if (!all.getItems().contains(wanted)) {
        all.getItems().set(1, wanted);
        all.setDividerPositions(now ? WORK_SHARE_BESIDE_CASES : WORK_SHARE);
      }
    });
  }
}
