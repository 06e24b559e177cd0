package deliberate.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/// A panel that hangs below a node until the user is done with it: Esc or a click elsewhere closes it.
public final class Popover {
  public static final String STYLE_CLASS = "popover";
  private static final double GAP = 4;

  private final Node owner;
  private final Popup popup = new Popup();

  public Popover(Node owner, Node content) {
    this.owner = owner;
    StackPane frame = new StackPane(content);
    frame.getStyleClass().add(STYLE_CLASS);
    popup.getContent().setAll(frame);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    popup.setConsumeAutoHidingEvents(false);
  }

  /// Does this whenever it has been closed, however that happened.
  public void setOnHidden(Runnable action) {
    popup.setOnHidden(_ -> action.run());
  }

  /// Shows it and puts the focus on the node.
  public void show(Node focused) {
    Bounds place = owner.localToScreen(owner.getBoundsInLocal());
    popup.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
    popup.show(owner, place.getMinX(), place.getMaxY() + GAP);
    focused.requestFocus();
  }

  public void hide() {
    popup.hide();
  }

  public boolean isShowing() {
    return popup.isShowing();
  }
}
