package deliberate.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// F6 goes from one region of the window to the next, Shift+F6 back; each gets its last focus again.
final class RegionKeys {
  private final Scene scene;
  private final Supplier<List<Node>> regions;
  private final Map<Node, Node> lastFocus = new WeakHashMap<>();

  /// @param regions those shown now, in reading order
  RegionKeys(Scene scene, Supplier<List<Node>> regions) {
    this.scene = scene;
    this.regions = regions;
    scene.focusOwnerProperty().subscribe(this::remember);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.F6 && !event.isShortcutDown() && !event.isAltDown()) {
        event.consume();
        go(event.isShiftDown() ? -1 : 1);
      }
    });
  }

  private void remember(Node focused) {
    regions.get().stream().filter(region -> isWithin(focused, region))
        .forEach(region -> lastFocus.put(region, focused));
  }

  private void go(int step) {
    List<Node> all = regions.get();
    int here = all.indexOf(all.stream().filter(region -> isWithin(scene.getFocusOwner(), region)).findFirst()
        .orElse(null));
    int next = here < 0 && step < 0 ? all.size() - 1 : here + step;
    for (int tries = 0; tries < all.size(); tries++, next += step) {
      Node region = all.get(Math.floorMod(next, all.size()));
      Stream<Node> last = Stream.ofNullable(lastFocus.get(region)).filter(node -> isWithin(node, region));
      Node wanted = Stream.concat(last, below(region)).filter(RegionKeys::takesFocus).findFirst().orElse(null);
      if (wanted != null) {
        wanted.requestFocus();
        return;
      }
    }
  }

  private static boolean takesFocus(Node node) {
    return node.isFocusTraversable() && !node.isDisabled() && isShown(node);
  }

  private static boolean isShown(Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }

  private static boolean isWithin(Node node, Node region) {
    return node != null && (node == region || isWithin(node.getParent(), region));
  }

  private static Stream<Node> below(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(RegionKeys::below))
        : Stream.of(node);
  }
}
