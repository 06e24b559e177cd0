package deliberate.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/// What a figure is made of: shown on hover, and below it while it has the keyboard's focus; read out as its help.
public final class Explanation {
  private static final double GAP = 6;

  private final Node node;
  private final Tooltip tip = new Tooltip();

  private Explanation(Node node) {
    this.node = node;
    Tooltip.install(node, tip);
    node.focusVisibleProperty().subscribe(this::showWhileFocused);
  }

  /// Explains the node; whether the keyboard can reach it is for its owner to say.
  public static Explanation of(Node node) {
    return new Explanation(node);
  }

  public void set(String text) {
    tip.setText(text);
    node.setAccessibleHelp(text);
  }

  private void showWhileFocused(boolean focused) {
    Bounds place = focused ? node.localToScreen(node.getBoundsInLocal()) : null;
    if (place != null && !tip.getText().isEmpty()) {
      tip.show(node, place.getMinX(), place.getMaxY() + GAP);
    } else {
      tip.hide();
    }
  }
}
