package deliberate.ui.kit;

import deliberate.message.Text;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;

/// What a right click into an editor offers.
final class EditMenu extends ContextMenu {

  EditMenu(SoftArea area) {
    MenuItem cut = item("editor.cut", area::cut);
    MenuItem copy = item("editor.copy", area::copy);
    MenuItem paste = item("editor.paste", area::paste);
    getItems().setAll(cut, copy, paste, new SeparatorMenuItem(), item("editor.select-all", area::selectAll));
    setOnShowing(_ -> {
      boolean nothing = area.getSelection().getLength() == 0;
      copy.setDisable(nothing);
      cut.setDisable(nothing || !area.isEditable());
      paste.setDisable(!area.isEditable() || !Clipboard.getSystemClipboard().hasString());
    });
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Text.of(key));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
