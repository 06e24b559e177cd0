package deliberate.ui.kit.edit;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// Moves through a list by ↑, ↓ and the page keys while the focus stays in the text that filters it; Enter takes the
/// item chosen.
public final class ListKeys {
  private final ListView<?> list;
  private final int page;
  private final Runnable onTaken;

  /// @param page    how many items a page key passes
  /// @param onTaken takes the list's selected item
  public ListKeys(ListView<?> list, int page, Runnable onTaken) {
    this.list = list;
    this.page = page;
    this.onTaken = onTaken;
  }

  /// Lets the list have a key; says whether it took it.
  public boolean takes(KeyEvent event) {
    int chosen = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> select(chosen + 1);
      case UP -> select(chosen - 1);
      case PAGE_DOWN -> select(chosen + page);
      case PAGE_UP -> select(chosen - page);
      case ENTER -> {
        if (list.getSelectionModel().getSelectedItem() != null) {
          onTaken.run();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Chooses the item there, or the nearest one.
  public void select(int index) {
    if (!list.getItems().isEmpty()) {
      list.getSelectionModel().clearAndSelect(Math.clamp(index, 0, list.getItems().size() - 1));
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }
  }
}
