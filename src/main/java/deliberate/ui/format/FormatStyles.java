package deliberate.ui.format;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.ui.kit.KitStyles;
import java.util.List;
import javafx.scene.layout.VBox;

/// The style classes of this room, and the list of losses that both of its dialogs show.
final class FormatStyles {
  static final String DIALOG = "format-dialog";
  static final String ROW = "format-row";
  static final String FOUND = "format-found";
  static final String SCROLL = "format-scroll";
  static final String CARD = "format-card";
  static final String LOSSES = "format-losses";
  static final String PROBLEM = "format-problem";
  static final String KEPT = "format-kept";
  private static final int MOST = 60;

  private FormatStyles() {}

  /// What is lost, a line each under a heading.
  static VBox losses(List<String> lines) {
    VBox losses = new VBox(ImportView.text(Text.of("format.losses", Numbers.tokens(lines.size())), KitStyles.STRONG));
    losses.getStyleClass().add(LOSSES);
    lines.stream().limit(MOST).forEach(line ->
        losses.getChildren().add(ImportView.text(Text.of("format.losses.line", line), KitStyles.MUTED)));
    if (lines.size() > MOST) {
      losses.getChildren().add(ImportView.text(
          Text.of("format.losses.more", Numbers.tokens(lines.size() - MOST)), KitStyles.MUTED));
    }
    return losses;
  }
}
