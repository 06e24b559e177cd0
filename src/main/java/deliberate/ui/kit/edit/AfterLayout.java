package deliberate.ui.kit.edit;

import javafx.scene.Node;
import javafx.scene.Scene;

/// Does something once the layout under way is done: where things are is known only then.
public final class AfterLayout {
  private final Node node;
  private final Runnable action;
  private final Runnable listener = this::run;
  private Scene asked;

  /// @param node whose scene is laid out; nothing is done while it has none
  public AfterLayout(Node node, Runnable action) {
    this.node = node;
    this.action = action;
  }

  /// Asks for it once, however often it is asked for before.
  public void ask() {
    if (node.getScene() != null) {
      forget();
      asked = node.getScene();
      asked.addPostLayoutPulseListener(listener);
    }
  }

  private void run() {
    forget();
    if (node.getScene() != null) {
      action.run();
    }
  }

  private void forget() {
    if (asked != null) {
      asked.removePostLayoutPulseListener(listener);
      asked = null;
    }
  }
}
