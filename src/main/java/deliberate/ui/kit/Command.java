package deliberate.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Something the user can have done by its name.
///
/// @param place    where it is found in the window; empty for nowhere else
/// @param text     what it does
/// @param shortcut its keys as people read them; empty for none
public record Command(String place, String text, String shortcut, Runnable action) {

  /// The commands of a menu that can be given now, those of menus within it included.
  ///
  /// @param place where the menu is found
  public static List<Command> of(String place, ObservableList<MenuItem> items) {
    List<Command> commands = new ArrayList<>();
    for (MenuItem item : items) {
      if (item instanceof Menu menu) {
        String within = place.isEmpty() ? menu.getText() : place + " › " + menu.getText();
        commands.addAll(of(within, menu.getItems()));
      } else if (!(item instanceof SeparatorMenuItem) && item.isVisible() && !item.isDisable()) {
        commands.add(new Command(place, item.getText(), shortcut(item), () -> give(item)));
      }
    }
    return commands;
  }

  private static String shortcut(MenuItem item) {
    return item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText();
  }

  /// As a click on it would.
  private static void give(MenuItem item) {
    if (item instanceof CheckMenuItem check) {
      check.setSelected(!check.isSelected());
    }
    item.fire();
  }
}
