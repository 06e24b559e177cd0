package deliberate.ui.kit.grid;

import deliberate.message.Text;
import deliberate.ui.kit.edit.Shown;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Edits one cell above the table: Enter and Tab keep and move on, Alt+Enter begins a line, Esc gives up.
final class CellEditor extends TextArea {
  static final String STYLE_CLASS = "cell-editor";
  private static final int MOST_ROWS = 8;
  private static final double LEAST_WIDTH = 140;

  private BiConsumer<String, Move> onKept = (_, _) -> {};
  private Runnable onGivenUp = () -> {};
  private boolean open;

  /// Where to go when the text is kept.
  enum Move {
    STAY,
    DOWN,
    UP,
    RIGHT,
    LEFT
  }

  CellEditor() {
    getStyleClass().add(STYLE_CLASS);
    setWrapText(true);
    setManaged(false);
    setAccessibleText(Text.of("kit.cell"));
    Shown.set(this, false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    focusedProperty().subscribe((was, _) -> {
      if (was) {
        keep(Move.STAY);
      }
    });
    textProperty().subscribe(this::grow);
  }

  void setOnGivenUp(Runnable listener) {
    onGivenUp = listener;
  }

  /// @param typed what the user typed to begin, which replaces the text; empty keeps it
  void open(Bounds cell, String text, String typed, BiConsumer<String, Move> listener) {
    onKept = listener;
    open = true;
    resizeRelocate(cell.getMinX(), cell.getMinY(), Math.max(cell.getWidth(), LEAST_WIDTH), cell.getHeight());
    setText(typed.isEmpty() ? text : typed);
    setVisible(true);
    grow();
    requestFocus();
    end();
  }

  private void grow() {
    if (open) {
      double line = getFont().getSize() * 1.5;
      long lines = Math.clamp(getText().chars().filter(c -> c == '\n').count() + 1, 1, MOST_ROWS);
      resize(getWidth(), Math.max(line + 10, lines * line + 10));
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && (event.isAltDown() || event.isControlDown())) {
      replaceSelection("\n");
    } else if (event.getCode() == KeyCode.ENTER) {
      keep(event.isShiftDown() ? Move.UP : Move.DOWN);
    } else if (event.getCode() == KeyCode.TAB) {
      keep(event.isShiftDown() ? Move.LEFT : Move.RIGHT);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close();
      onGivenUp.run();
    } else {
      return;
    }
    event.consume();
  }

  private void keep(Move move) {
    if (open) {
      close();
      onKept.accept(getText(), move);
    }
  }

  private void close() {
    open = false;
    setVisible(false);
  }
}
