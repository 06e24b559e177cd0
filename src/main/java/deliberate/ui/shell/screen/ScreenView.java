package deliberate.ui.shell.screen;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/// What the window shows of a screen.
///
/// @param entering done whenever it comes into sight
/// @param inside   what F6 goes through in it
public record ScreenView(Node node, Runnable entering, Supplier<List<Node>> inside) {
  public void enter() {
    entering.run();
  }

  public List<Node> regions() {
    return inside.get();
  }
}
