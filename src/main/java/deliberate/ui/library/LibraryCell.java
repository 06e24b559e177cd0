package deliberate.ui.library;

import deliberate.message.Text;
import deliberate.prompt.library.LibraryItem;
import deliberate.prompt.library.LibraryNode;
import deliberate.ui.kit.MenuItems;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;

/// A folder or a prompt in the tree; a double click opens it, its menu has the rest.
final class LibraryCell extends TreeCell<LibraryNode> {
  private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

  private final LibraryViewModel library;

  LibraryCell(LibraryViewModel library) {
    this.library = library;
    setPrefWidth(0); // a long name is cut off, not scrolled to
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null) {
        getItem().item().ifPresent(library::open);
      }
    });
  }

  @Override
  protected void updateItem(LibraryNode node, boolean empty) {
    super.updateItem(node, empty);
    LibraryItem item = empty || node == null ? null : node.item().orElse(null);
    setText(empty || node == null ? null : item != null && item.clashes() ? item.path().getFileName().toString()
        : node.name());
    setTooltip(item == null ? null : new Tooltip(about(item)));
    setContextMenu(item == null ? null : menu(item));
    pseudoClassStateChanged(BROKEN, item != null && (!item.problem().isEmpty() || item.clashes()));
  }

  private static String about(LibraryItem item) {
    StringBuilder about = new StringBuilder(item.title().isEmpty() ? item.name() : item.title());
    if (!item.tags().isEmpty()) {
      about.append("\n#").append(String.join(" #", item.tags()));
    }
    about.append('\n').append(item.place());
    if (!item.problem().isEmpty()) {
      about.append('\n').append(item.problem());
    }
    if (item.clashes()) {
      about.append('\n').append(Text.of("library.clash"));
    }
    return about.toString();
  }

  private ContextMenu menu(LibraryItem item) {
    return new ContextMenu(
        MenuItems.item("library.open", () -> library.open(item)),
        MenuItems.item("library.rename", () -> library.commands().rename(item)),
        MenuItems.item("library.duplicate", () -> library.commands().duplicate(item)),
        MenuItems.item("library.template.keep", () -> library.commands().keepAsTemplate(item)),
        MenuItems.item("library.reveal", () -> library.commands().reveal(item)),
        new SeparatorMenuItem(),
        MenuItems.item("library.trash", () -> library.moveToTrash(item)));
  }
}
