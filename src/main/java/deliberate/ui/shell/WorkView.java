package deliberate.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The work on one desk: prompt left, panes right, meter below.
public final class WorkView extends SplitPane {
  private static final double PROMPT_WIDTH = 470;
  private static final double LEAST_PROMPT_WIDTH = 350;
  private static final double PROMPT_SHARE = PROMPT_WIDTH / 1600;
  private static final double WORK_SHARE = 0.745;
  private static final double WORK_SHARE_BESIDE_CASES = 0.5;
  private static final String METER_AREA = "meter-area";

  private final SplitPane work = new SplitPane();
  private final Node meter;

  public WorkView(Region prompt, Node panes, Node meter) {
    this.meter = meter;
    prompt.setMinWidth(LEAST_PROMPT_WIDTH);
    work.getItems().setAll(prompt, panes);
    work.setDividerPositions(PROMPT_SHARE);
    SplitPane.setResizableWithParent(prompt, false);
    meter.getStyleClass().add(METER_AREA);
    getItems().setAll(work, meter);
    setOrientation(Orientation.VERTICAL);
    setDividerPositions(WORK_SHARE);
    SplitPane.setResizableWithParent(meter, false);
  }

  /// What F6 goes through, in reading order.
  List<Node> regions() {
    List<Node> regions = new ArrayList<>(work.getItems());
    regions.add(getItems().getLast());
    return regions;
  }

  /// Shows this panel in the meter's place while the property is true.
  public void setPanel(Node panel, ObservableValue<Boolean> open) {
    SplitPane.setResizableWithParent(panel, false);
    open.subscribe(now -> {
      Node wanted = now ? panel : meter;
      if (!getItems().contains(wanted)) {
        getItems().set(1, wanted);
        setDividerPositions(now ? WORK_SHARE_BESIDE_CASES : WORK_SHARE);
      }
    });
  }
}
