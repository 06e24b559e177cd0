package deliberate.ui.inspect;

import deliberate.message.Text;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.markdown.LivePlain;
import deliberate.ui.kit.page.PageSelection;
import deliberate.ui.kit.page.PageTop;
import deliberate.ui.kit.page.PageView;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/// Text to read, select and copy as a whole; as rows, so that a line of a megabyte holds nothing up.
final class TextPane extends StackPane {
  private final PageView page = new PageView(_ -> {}, ClipboardText::copy);
  private final Button copy = new Button(Text.of("inspect.copy"));
  private String text = "";

  /// @param name for screen readers
  TextPane(String name) {
    getStyleClass().add("inspect-text");
    page.getStyleClass().add(KitStyles.MONO);
    page.setAccessibleText(name);
    new PageSelection(page);
    copy.getStyleClass().add(KitStyles.DENSE);
    copy.setOnAction(_ -> ClipboardText.copy(text));
    copy.setAccessibleText(Text.of("inspect.copy") + ": " + name);
    StackPane.setAlignment(copy, Pos.TOP_RIGHT);
    getChildren().setAll(page, copy);
  }

  TextPane show(String shown) {
    text = shown;
    page.replaceFrom(0, shown.isEmpty() ? List.of() : new LivePlain().take(shown).rows());
    page.moveTo(PageTop.START);
    copy.setVisible(!shown.isEmpty());
    return this;
  }
}
