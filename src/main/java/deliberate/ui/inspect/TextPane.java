package deliberate.ui.inspect;

import deliberate.message.Text;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.KitStyles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;

/// Text to read, select and copy as a whole.
final class TextPane extends StackPane {
  private final TextArea text = new TextArea();
  private final Button copy = new Button(Text.of("inspect.copy"));

  /// @param name for screen readers
  TextPane(String name) {
    getStyleClass().add("inspect-text");
    text.setEditable(false);
    text.setWrapText(true);
    text.getStyleClass().add(KitStyles.MONO);
    text.setAccessibleText(name);
    copy.getStyleClass().add(KitStyles.DENSE);
    copy.setOnAction(_ -> ClipboardText.copy(text.getText()));
    copy.setAccessibleText(Text.of("inspect.copy") + ": " + name);
    StackPane.setAlignment(copy, Pos.TOP_RIGHT);
    getChildren().setAll(text, copy);
  }

  TextPane show(String shown) {
    text.setText(shown);
    copy.setVisible(!shown.isEmpty());
    return this;
  }
}
