package deliberate.ui.kit.edit;

import javafx.scene.Node;

/// Shows and hides a node so that it takes no room while it is hidden.
public final class Shown {
  private Shown() {}

  public static void set(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
