package deliberate.ui.compare;

import deliberate.message.Text;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.edit.Shown;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The header of a pane, and below it that the answer is out of date, where it is.
final class PaneTop extends VBox {
  static final String STALE_STYLE_CLASS = "pane-stale";

  PaneTop(PaneViewModel pane, PaneHeader header, StaleMarks marks) {
    Label stale = new Label(Text.of("compare.stale"));
    stale.getStyleClass().add(STALE_STYLE_CLASS);
    stale.setMaxWidth(Double.MAX_VALUE);
    marks.stale().subscribe(() -> Shown.set(stale, marks.stale().contains(pane)));
    Shown.set(stale, marks.stale().contains(pane));
    getChildren().setAll(header, stale);
  }
}
