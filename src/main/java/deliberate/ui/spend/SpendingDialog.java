package deliberate.ui.spend;

import deliberate.message.Text;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Modality;
import javafx.stage.Window;

/// The window with what has been spent, and with what may be.
public final class SpendingDialog {
  private static final double WIDTH = 760;
  private static final double HEIGHT = 560;

  private SpendingDialog() {}

  /// Shows it; the main window stays usable.
  public static void show(Window owner, SpendingViewModel model) {
    model.load();
    model.refresh();
    Dialog<Void> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(Text.of("spend.title"));
    dialog.setResizable(true);
    TabPane tabs = new TabPane(new Tab(Text.of("spend.tab.spent"), new SpentView(model)),
        new Tab(Text.of("spend.tab.caps"), new CapsView(new CapsForm(model))));
    tabs.setId("spending-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setMinSize(WIDTH, HEIGHT);
    dialog.getDialogPane().setContent(tabs);
    dialog.getDialogPane().setPrefWidth(WIDTH); // else a long hint decides where it opens
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    dialog.show();
  }
}
