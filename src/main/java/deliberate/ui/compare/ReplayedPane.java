package deliberate.ui.compare;

import deliberate.message.Text;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Links;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A pane that shows what was recorded: it has nothing to choose, and says what it is.
public final class ReplayedPane {
  private ReplayedPane() {}

  /// @param mark when and from where it was recorded
  public static Region of(PaneViewModel pane, Links links, String mark) {
    Label name = new Label();
    name.textProperty().bind(pane.readingProperty().map(reading -> reading.label()));
    name.getStyleClass().add(KitStyles.STRONG);
    HBox header = new HBox(name);
    header.getStyleClass().addAll(PaneHeader.STYLE_CLASS, "replayed-header");
    header.setAlignment(Pos.CENTER_LEFT);
    Label recorded = new Label(mark);
    recorded.getStyleClass().addAll(PaneTop.STALE_STYLE_CLASS, "pane-recorded");
    recorded.setMaxWidth(Double.MAX_VALUE);
    recorded.setWrapText(true);
    recorded.setMinHeight(Region.USE_PREF_SIZE);
    PaneView view =
        new PaneView(pane, links, new VBox(header, recorded), new Region(), Text.of("player.invitation"));
    view.setPrefWidth(0);
    return view;
  }
}
