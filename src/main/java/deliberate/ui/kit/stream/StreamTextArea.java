package deliberate.ui.kit.stream;

import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.MenuItems;
import deliberate.ui.kit.edit.SoftBreaks;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;

/// The text area inside [StreamText]: read-only, without undo, copying text as it came.
final class StreamTextArea extends StyleClassedTextArea {
  private final SoftBreaks softBreaks;

  StreamTextArea(SoftBreaks softBreaks) {
    super(false);
    this.softBreaks = softBreaks;
    setEditable(false);
    setWrapText(true);
    setUndoManager(UndoUtils.noOpUndoManager());
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setContextMenu(menu());
  }

  String selectedOriginal() {
    IndexRange selection = getSelection();
    return softBreaks.plain(getText(selection), selection.getStart());
  }

  /// The area itself would swallow the Tab key.
  void leave(boolean backwards) {
    requestFocusTraversal(backwards ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
  }

  @Override
  public void copy() {
    if (getSelection().getLength() > 0) {
      ClipboardText.copy(selectedOriginal());
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> softBreaks.plain(getText(), 0);
      case EDITABLE -> false;
      case SELECTION_START -> softBreaks.toPlain(getSelection().getStart());
      case SELECTION_END -> softBreaks.toPlain(getSelection().getEnd());
      case CARET_OFFSET -> softBreaks.toPlain(getCaretPosition());
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private ContextMenu menu() {
    return new ContextMenu(MenuItems.item("editor.copy", this::copy),
        MenuItems.item("editor.select-all", this::selectAll));
  }
}
