package deliberate.ui.kit.edit;

import javafx.scene.Node;

/// Does something once the layout under way is done: where things are is known only then.
final class AfterLayout {
  private final Node node;
  private final Runnable action;
  private final Runnable listener = this::run;

  AfterLayout(Node node, Runnable action) {
    this.node = node;
    this.action = action;
  }

  /// Asks for it once, however often it is asked for before.
  void ask() {
    if (node.getScene() != null) {
      node.getScene().removePostLayoutPulseListener(listener);
      node.getScene().addPostLayoutPulseListener(listener);
    }
  }

  private void run() {
    if (node.getScene() != null) {
      node.getScene().removePostLayoutPulseListener(listener);
      action.run();
    }
  }
}
