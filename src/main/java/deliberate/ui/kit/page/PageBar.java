package deliberate.ui.kit.page;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// The bar at the right of a page: moved by the reader, or following the page.
final class PageBar extends ScrollBar {
  static final double WIDTH = 12;
  private boolean following;

  /// @param onMove told where the reader wants the top of the page to be, in pixels
  PageBar(DoubleConsumer onMove) {
    setOrientation(Orientation.VERTICAL);
    setManaged(false);
    setFocusTraversable(false);
    valueProperty().addListener((property, before, now) -> {
      if (!following) {
        onMove.accept(now.doubleValue());
      }
    });
  }

  void show(double total, double seen, double top, double line) {
    double most = total - seen;
    setVisible(most > 1);
    if (isVisible()) {
      following = true;
      setMax(most);
      setVisibleAmount(seen / total * most);
      setUnitIncrement(line);
      setBlockIncrement(seen);
      setValue(top);
      following = false;
    }
  }
}
