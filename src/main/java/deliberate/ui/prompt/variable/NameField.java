package deliberate.ui.prompt.variable;

import deliberate.message.Text;
import deliberate.ui.prompt.card.PromptStyles;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/// Takes another name for a variable: Enter renames it everywhere, Esc gives up.
final class NameField extends TextField {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final VariablesViewModel variables;
  private final String name;
  private final Runnable onEnd;
  private final Tooltip why = new Tooltip();
  private boolean open;

  NameField(VariablesViewModel variables, String name, Runnable onEnd) {
    this.variables = variables;
    this.name = name;
    this.onEnd = onEnd;
    getStyleClass().add(PromptStyles.RENAME);
    setAccessibleText(Text.of("prompt.variable.rename.name", name));
    setOnAction(_ -> take());
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        leave();
        event.consume();
      }
    });
    textProperty().subscribe(() -> complain(""));
    focusedProperty().subscribe((was, _) -> {
      if (was) {
        leave();
      }
    });
  }

  void begin() {
    open = true;
    setText(name);
    requestFocus();
    selectAll();
  }

  private void take() {
    switch (variables.rename(name, getText())) {
      case DONE -> leave();
      case NOT_A_NAME -> complain(Text.of("prompt.variable.rename.not-a-name"));
      case TAKEN -> complain(Text.of("prompt.variable.rename.taken", getText().strip()));
    }
  }

  private void complain(String sentence) {
    pseudoClassStateChanged(WRONG, !sentence.isEmpty());
    why.setText(sentence);
    setTooltip(sentence.isEmpty() ? null : why);
    setAccessibleHelp(sentence);
    if (sentence.isEmpty() || getScene() == null) {
      why.hide();
    } else {
      Point2D below = localToScreen(0, getHeight());
      why.show(this, below.getX(), below.getY());
    }
  }

  private void leave() {
    if (open) {
      open = false;
      complain("");
      onEnd.run();
    }
  }
}
