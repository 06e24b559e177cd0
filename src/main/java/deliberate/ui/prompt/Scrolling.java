package deliberate.ui.prompt;

import deliberate.ui.kit.edit.EditorView;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Scrolls the cards no further than is needed to see the caret, once the layout is done.
final class Scrolling {
  /// What is seen above and below it, in pixels.
  private static final double AROUND = 14;

  private final ScrollPane scroller;
  private final Runnable afterLayout = this::follow;
  private EditorView waiting;

  Scrolling(ScrollPane scroller) {
    this.scroller = scroller;
  }

  void show(EditorView editor) {
    Scene scene = scroller.getScene();
    if (scene != null) {
      waiting = editor;
      scene.removePostLayoutPulseListener(afterLayout);
      scene.addPostLayoutPulseListener(afterLayout);
      scroller.requestLayout();
    }
  }

  private void follow() {
    scroller.getScene().removePostLayoutPulseListener(afterLayout);
    waiting.caretOnScreen().map(scroller::screenToLocal).ifPresent(this::reveal);
  }

  private void reveal(Bounds caret) {
    double height = scroller.getViewportBounds().getHeight();
    double hidden = scroller.getContent().getBoundsInLocal().getHeight() - height;
    double above = caret.getMinY() - AROUND;
    double below = caret.getMaxY() + AROUND - height;
    double by = above < 0 ? above : Math.max(0, below);
    if (hidden > 0 && by != 0) {
      scroller.setVvalue(Math.clamp(scroller.getVvalue() + by / hidden, 0, 1));
    }
  }
}
