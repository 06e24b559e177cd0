package deliberate.ui.kit.page;

import deliberate.ui.kit.MenuItems;
import deliberate.ui.kit.row.RowHtml;
import deliberate.ui.kit.row.Spot;
import deliberate.ui.kit.row.Stretch;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Selects and copies the text of a page by mouse and keyboard, and moves through it.
public final class PageSelection {
  private static final double LINE = 40;

  private final PageView page;
  private final ContextMenu menu;
  private Spot anchor = Spot.START;
  private Spot caret = Spot.START;

  public PageSelection(PageView page) {
    this.page = page;
    menu = new ContextMenu(MenuItems.item("kit.copy.formatted", this::copy),
        MenuItems.item("kit.copy.plain", this::copyPlain), MenuItems.item("editor.select-all", this::selectAll));
    page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    page.setOnContextMenuRequested(event -> menu.show(page, event.getScreenX(), event.getScreenY()));
  }

  /// Forgets what was selected.
  public void clear() {
    move(Spot.START, false);
  }

  private void selectAll() {
    anchor = Stretch.all(page.rows()).start();
    move(Stretch.all(page.rows()).end(), true);
  }

  private void copy() {
    if (!page.selected().isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(page.selectedText());
      content.putHtml(RowHtml.of(page.rows(), page.selected()));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private void copyPlain() {
    if (!page.selected().isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(page.selectedText());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private void press(MouseEvent event) {
    menu.hide();
    if (event.getButton() == MouseButton.PRIMARY && !isOnBar((Node) event.getTarget())) {
      page.requestFocus();
      Spot spot = page.spotAt(event.getX(), event.getY());
      if (event.getClickCount() == 2) {
        selectWord(spot);
      } else {
        move(spot, event.isShiftDown());
      }
    }
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && !isOnBar((Node) event.getTarget())) {
      double beyond = event.getY() < 0 ? event.getY() : Math.max(0, event.getY() - page.getHeight());
      if (beyond != 0) {
        page.scroll(beyond);
      }
      move(page.spotAt(event.getX(), Math.clamp(event.getY(), 0, page.getHeight())), true);
    }
  }

  private static boolean isOnBar(Node node) {
    return node instanceof ScrollBar || node.getParent() instanceof ScrollBar;
  }

  private void selectWord(Spot spot) {
    String text = page.rows().isEmpty() ? "" : page.rows().get(spot.row()).text();
    int start = spot.at();
    int end = spot.at();
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    anchor = new Spot(spot.row(), start);
    move(new Spot(spot.row(), end), true);
  }

  private void onKey(KeyEvent event) {
    boolean shift = event.isShiftDown();
    boolean used = true;
    switch (event.getCode()) {
      case A -> used = event.isShortcutDown() && run(this::selectAll);
      case C -> used = event.isShortcutDown() && run(this::copy);
      case INSERT -> used = event.isShortcutDown() && run(this::copy);
      case END -> to(Stretch.all(page.rows()).end(), shift, page::follow);
      case HOME -> to(Spot.START, shift, () -> page.reveal(0));
      case LEFT, KP_LEFT -> used = shift && run(() -> step(-1));
      case RIGHT, KP_RIGHT -> used = shift && run(() -> step(1));
      case UP, KP_UP -> line(-1, shift);
      case DOWN, KP_DOWN -> line(1, shift);
      case PAGE_UP -> page.scroll(LINE - page.getHeight());
      case PAGE_DOWN -> page.scroll(page.getHeight() - LINE);
      default -> used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private static boolean run(Runnable action) {
    action.run();
    return true;
  }

  private void to(Spot spot, boolean extend, Runnable otherwise) {
    if (extend) {
      move(spot, true);
    } else {
      otherwise.run();
    }
  }

  private void step(int by) {
    int at = caret.at() + by;
    int length = page.rows().isEmpty() ? 0 : page.rows().get(caret.row()).text().length();
    if (at >= 0 && at <= length) {
      move(new Spot(caret.row(), at), true);
    } else if (caret.row() + by >= 0 && caret.row() + by < page.rows().size()) {
      move(new Spot(caret.row() + by, by > 0 ? 0 : page.rows().get(caret.row() - 1).text().length()), true);
    }
  }

  private void line(int by, boolean extend) {
    if (!extend) {
      page.scroll(by * LINE);
    } else if (caret.row() + by >= 0 && caret.row() + by < page.rows().size()) {
      int row = caret.row() + by;
      move(new Spot(row, Math.min(caret.at(), page.rows().get(row).text().length())), true);
      page.reveal(row);
    }
  }

  private void move(Spot spot, boolean extend) {
    caret = spot;
    anchor = extend ? anchor : spot;
    page.select(Stretch.between(anchor, caret));
  }
}
