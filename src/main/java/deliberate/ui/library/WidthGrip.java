package deliberate.ui.library;

import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// An edge that is dragged, or moved with the arrow keys, to make what stands at its left wider or narrower.
final class WidthGrip extends Region {
  private static final double KEY_STEP = 16;

  private final Region sized;
  private final double narrowest;
  private final double widest;
  private double offset;

  /// @param kept gets the width once it has been chosen
  WidthGrip(Region sized, double narrowest, double widest, DoubleConsumer kept) {
    this.sized = sized;
    this.narrowest = narrowest;
    this.widest = widest;
    getStyleClass().add("width-grip");
    setCursor(Cursor.H_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.THUMB);
    setOnMousePressed(event -> {
      offset = sized.getWidth() - event.getSceneX();
      event.consume();
    });
    setOnMouseDragged(event -> {
      set(event.getSceneX() + offset);
      event.consume();
    });
    setOnMouseReleased(_ -> kept.accept(sized.getPrefWidth()));
    addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
      if (step != 0) {
        set(sized.getWidth() + step * KEY_STEP);
        kept.accept(sized.getPrefWidth());
        event.consume();
      }
    });
  }

  /// Makes it this wide, within its limits.
  void set(double width) {
    double within = Math.clamp(Math.round(width), narrowest, widest);
    sized.setMinWidth(within);
    sized.setPrefWidth(within);
    sized.setMaxWidth(within);
  }
}
