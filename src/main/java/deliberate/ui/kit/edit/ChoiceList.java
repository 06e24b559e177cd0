package deliberate.ui.kit.edit;

import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A short list in which ↑ and ↓ choose and Enter takes, while the focus stays in the text that filters it.
public final class ChoiceList extends VBox {
  private static final int MOST_SHOWN = 9;

  private final IntConsumer onTaken;
  private List<Item> items = List.of();
  private int chosen;

  /// One line of the list.
  ///
  /// @param hint what else there is to say of it; may be empty
  public record Item(String label, String hint) {}

  /// @param onTaken gets the place of the item that was taken
  public ChoiceList(IntConsumer onTaken) {
    this.onTaken = onTaken;
    getStyleClass().add(KitStyles.CHOICES);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
  }

  /// Lists these; the first one is chosen unless they are the same as before.
  public void show(List<Item> wanted) {
    if (!wanted.equals(items)) {
      items = wanted;
      choose(0);
    }
  }

  /// Chooses this one.
  public void choose(int place) {
    chosen = place;
    int first = Math.clamp(chosen - MOST_SHOWN + 1, 0, Math.max(0, items.size() - MOST_SHOWN));
    getChildren().setAll(items.subList(first, Math.min(items.size(), first + MOST_SHOWN)).stream()
        .map(this::row).toList());
    setAccessibleText(items.isEmpty() ? "" : items.get(chosen).label());
  }

  /// Lets the list have a key; says whether it took it.
  public boolean takes(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (!plain || items.isEmpty()) {
      return false;
    }
    switch (event.getCode()) {
      case UP, DOWN -> choose(Math.floorMod(chosen + (event.getCode() == KeyCode.UP ? -1 : 1), items.size()));
      case ENTER -> take();
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Takes the one that is chosen.
  public void take() {
    onTaken.accept(chosen);
  }

  private Node row(Item item) {
    Label label = new Label(item.label());
    label.setMinWidth(Region.USE_PREF_SIZE);
    Label hint = new Label(item.hint());
    hint.getStyleClass().add(KitStyles.MUTED);
    Region gap = new Spacer();
    HBox row = new HBox(label, gap, hint);
    row.getStyleClass().add(KitStyles.CHOICE);
    row.pseudoClassStateChanged(KitStyles.CHOSEN, item == items.get(chosen));
    row.setOnMouseClicked(_ -> onTaken.accept(items.indexOf(item)));
    return row;
  }
}
