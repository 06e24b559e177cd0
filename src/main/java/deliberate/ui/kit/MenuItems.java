package deliberate.ui.kit;

import deliberate.message.Text;
import javafx.scene.control.MenuItem;

/// Makes the commands of a menu.
public final class MenuItems {
  private MenuItems() {}

  /// @param key names its text
  public static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Text.of(key));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
