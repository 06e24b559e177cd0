package deliberate.ui.prompt.variable;

import deliberate.message.Text;
import deliberate.prompt.Variable;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.prompt.card.PromptStyles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A variable's default, which may have several lines; Tab moves on.
final class DefaultField extends TextArea {
  private static final int MOST_ROWS = 5;

  private Optional<String> shown = Optional.empty();

  /// @param onChanged gets what was typed; empty where nothing is left
  DefaultField(Consumer<Optional<String>> onChanged) {
    getStyleClass().addAll(PromptStyles.VARIABLE_FIELD, KitStyles.MONO);
    setWrapText(true);
    setPrefRowCount(1);
    textProperty().subscribe((_, now) -> {
      setPrefRowCount(Math.clamp(now.lines().count(), 1, MOST_ROWS));
      if (!now.equals(shown.orElse(""))) {
        shown = Optional.of(now).filter(text -> !text.isEmpty());
        onChanged.accept(shown);
      }
    });
    addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
        requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        event.consume();
      }
    });
  }

  void show(Variable variable) {
    if (!variable.defaultValue().equals(shown)) {
      shown = variable.defaultValue();
      setText(shown.orElse(""));
    }
    setPromptText(Text.of(shown.isPresent() ? "prompt.variable.default.empty" : "prompt.variable.default"));
  }
}
