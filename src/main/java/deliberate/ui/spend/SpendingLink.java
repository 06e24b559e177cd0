package deliberate.ui.spend;

import deliberate.message.Text;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

/// What was spent today, in the status bar; a click opens the window behind it.
public final class SpendingLink extends Hyperlink {

  public SpendingLink(SpendingViewModel model, Runnable open) {
    setId("spending");
    getStyleClass().add("spending-link");
    textProperty().bind(model.line());
    setAccessibleHelp(Text.of("spend.link.tip"));
    setTooltip(new Tooltip(Text.of("spend.link.tip")));
    setOnAction(_ -> {
      setVisited(false);
      open.run();
    });
  }
}
