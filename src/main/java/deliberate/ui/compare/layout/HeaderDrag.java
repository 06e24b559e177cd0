package deliberate.ui.compare.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Lets a pane be dragged by its header to the place of another one.
public final class HeaderDrag {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");
  private static final double LEAST_WAY = 12;

  private final Node header;
  private final Supplier<List<? extends Node>> panes;
  private final IntConsumer onDrop;
  private Point2D start = Point2D.ZERO;
  private boolean dragging;

  private HeaderDrag(Node header, Supplier<List<? extends Node>> panes, IntConsumer onDrop) {
    this.header = header;
    this.panes = panes;
    this.onDrop = onDrop;
  }

  /// @param panes  those shown, in their order
  /// @param onDrop gets the place that the pane was dropped at
  public static void install(Node header, Supplier<List<? extends Node>> panes, IntConsumer onDrop) {
    HeaderDrag drag = new HeaderDrag(header, panes, onDrop);
    header.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> drag.start = at(event));
    header.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::drag);
    header.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::drop);
  }

  private void drag(MouseEvent event) {
    dragging = dragging || at(event).distance(start) > LEAST_WAY;
    if (dragging) {
      header.setCursor(Cursor.MOVE);
      mark(target(event));
    }
  }

  private void drop(MouseEvent event) {
    header.setCursor(Cursor.DEFAULT);
    mark(Optional.empty());
    if (dragging) {
      dragging = false;
      target(event).ifPresent(onDrop::accept);
    }
  }

  private Optional<Integer> target(MouseEvent event) {
    List<? extends Node> shown = panes.get();
    return IntStream.range(0, shown.size()).boxed().filter(i -> shown.get(i).getScene() != null
        && shown.get(i).localToScene(shown.get(i).getBoundsInLocal()).contains(at(event))).findFirst();
  }

  private void mark(Optional<Integer> target) {
    List<? extends Node> shown = panes.get();
    for (int i = 0; i < shown.size(); i++) {
      shown.get(i).pseudoClassStateChanged(TARGET, target.isPresent() && target.get() == i);
    }
  }

  private static Point2D at(MouseEvent event) {
    return new Point2D(event.getSceneX(), event.getSceneY());
  }
}
