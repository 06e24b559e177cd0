package deliberate.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// A panel that hangs below a node, or stands above it where there is no room below, until the user is done with it:
/// Esc or a click elsewhere closes it.
public final class Popover {
  public static final String STYLE_CLASS = "popover";
  private static final double GAP = 4;
  private static final double TOP = 56;

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

  /// Shows it below its owner and puts the focus on the node.
  public void show(Node focused) {
    Bounds place = owner.localToScreen(owner.getBoundsInLocal());
    dress();
    popup.show(owner, place.getMinX(), place.getMaxY() + GAP);
    Window window = owner.getScene().getWindow();
    if (place.getMaxY() + GAP + popup.getHeight() > window.getY() + window.getHeight()) {
      popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
      popup.setAnchorY(place.getMinY() - GAP);
    }
    focused.requestFocus();
  }

  /// Shows it over the upper part of its owner, in the middle, and puts the focus on the node.
  public void showOver(Node focused) {
    Bounds place = owner.localToScreen(owner.getBoundsInLocal());
    dress();
    popup.show(owner, place.getMinX(), place.getMinY() + TOP);
    popup.setX(place.getCenterX() - popup.getWidth() / 2);
    focused.requestFocus();
  }

  /// A popup is a window of its own, whose scene takes no styles from its owner's.
  private void dress() {
    popup.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
  }

  public void hide() {
    popup.hide();
  }

  public boolean isShowing() {
    return popup.isShowing();
  }
}
