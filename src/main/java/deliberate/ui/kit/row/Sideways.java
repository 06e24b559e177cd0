package deliberate.ui.kit.row;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// How far rows that belong together are scrolled sideways, and how wide the widest of them is, in pixels.
public final class Sideways {
  private final DoubleProperty offset = new SimpleDoubleProperty(this, "offset");
  private final DoubleProperty width = new SimpleDoubleProperty(this, "width");

  public DoubleProperty offset() {
    return offset;
  }

  public DoubleProperty width() {
    return width;
  }

  public void reach(double needed) {
    if (needed > width.get()) {
      width.set(needed);
    }
  }

  public void scroll(double by, double seen) {
    offset.set(Math.clamp(offset.get() + by, 0, Math.max(0, width.get() - seen)));
  }
}
