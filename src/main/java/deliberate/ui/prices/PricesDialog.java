package deliberate.ui.prices;

import deliberate.message.Text;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Modality;
import javafx.stage.Window;

/// The window with all prices, the form for one's own, and lists to bring in.
public final class PricesDialog {
  private static final double WIDTH = 1_250;
  private static final double HEIGHT = 620;
  /// What a window has around its content.
  private static final double MARGIN = 70;

  private PricesDialog() {}

  /// Shows it; the main window stays usable.
  public static void show(Window owner, PricesViewModel prices, ImportViewModel imports) {
    Dialog<Void> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(Text.of("prices.title"));
    dialog.setResizable(true);
    TabPane tabs = new TabPane();
    OwnPricesView table = new OwnPricesView(prices.own());
    Tab own = new Tab(Text.of("prices.tab.own"), table);
    Tab all = new Tab(Text.of("prices.tab.all"), new PricesView(prices, row -> {
      tabs.getSelectionModel().select(own);
      table.select(row);
    }));
    tabs.getTabs().setAll(all, own, new Tab(Text.of("prices.tab.import"), new ImportView(imports)));
    tabs.setId("prices-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setMinSize(Math.min(WIDTH, owner.getWidth() - MARGIN),
        Math.min(HEIGHT, owner.getHeight() - 2 * MARGIN));
    dialog.getDialogPane().setContent(tabs);
    dialog.getDialogPane().setPrefWidth(tabs.getMinWidth()); // else a long hint decides where it opens
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    dialog.setOnHidden(_ -> imports.stop());
    dialog.show();
  }
}
