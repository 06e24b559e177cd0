package deliberate.ui.kit.edit;

import deliberate.ui.kit.MenuItems;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;

/// What a right click into an editor offers.
public final class EditMenu extends ContextMenu {

  EditMenu(SoftArea area, EditorKeys keys) {
    MenuItem cut = MenuItems.item("editor.cut", area::cut);
    MenuItem copy = MenuItems.item("editor.copy", area::copy);
    MenuItem paste = MenuItems.item("editor.paste", area::paste);
    getItems().setAll(cut, copy, paste, new SeparatorMenuItem(), MenuItems.item("editor.select-all", area::selectAll));
    if (area.isEditable()) {
      getItems().add(new SeparatorMenuItem());
      EditorKeys.LINES.forEach((name, shown) -> {
        MenuItem item = MenuItems.item(name, () -> keys.change(name));
        item.setAccelerator(shown);
        getItems().add(item);
      });
    }
    setOnShowing(_ -> {
      boolean nothing = area.getSelection().getLength() == 0;
      copy.setDisable(nothing);
      cut.setDisable(nothing || !area.isEditable());
      paste.setDisable(!area.isEditable() || !Clipboard.getSystemClipboard().hasString());
    });
  }
}
