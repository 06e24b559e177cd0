package deliberate.ui.prompt.card;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// Moves a child of a column by dragging its handle; a line shows where it would land.
public final class DragOrder {
  private final Pane column;
  private final OnMoved onMoved;
  private Node dragged;
  private int target = -1;

  public DragOrder(Pane column, OnMoved onMoved) {
    this.column = column;
    this.onMoved = onMoved;
  }

  /// Puts a child at a place among the others.
  @FunctionalInterface
  public interface OnMoved {
    void moved(Node child, int place);
  }

  public void install(Node child, Node handle) {
    handle.setOnMousePressed(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        dragged = child;
        event.consume();
      }
    });
    handle.setOnMouseDragged(this::drag);
    handle.setOnMouseReleased(this::drop);
  }

  private void drag(MouseEvent event) {
    if (dragged == null) {
      return;
    }
    double y = column.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    List<Node> others = column.getChildren().stream().filter(child -> child != dragged).toList();
    target = (int) others.stream().filter(child -> child.getBoundsInParent().getCenterY() < y).count();
    dragged.pseudoClassStateChanged(PromptStyles.DRAGGED, true);
    for (int index = 0; index < others.size(); index++) {
      others.get(index).pseudoClassStateChanged(PromptStyles.DROP_BEFORE, index == target);
      others.get(index).pseudoClassStateChanged(PromptStyles.DROP_AFTER,
          index == target - 1 && target == others.size());
    }
    event.consume();
  }

  private void drop(MouseEvent event) {
    if (dragged != null && target >= 0) {
      onMoved.moved(dragged, target);
    }
    for (Node child : column.getChildren()) {
      child.pseudoClassStateChanged(PromptStyles.DRAGGED, false);
      child.pseudoClassStateChanged(PromptStyles.DROP_BEFORE, false);
      child.pseudoClassStateChanged(PromptStyles.DROP_AFTER, false);
    }
    dragged = null;
    target = -1;
    event.consume();
  }
}
