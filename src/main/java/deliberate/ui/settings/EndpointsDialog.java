package deliberate.ui.settings;

import deliberate.message.Text;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Window;

/// The window that holds the [EndpointsView] and, beside it, the [NetworkView].
public final class EndpointsDialog {
  /// For the tabs' heads; a tab pane does not ask its pages how large they must be.
  private static final double ROOM = 40;

  private EndpointsDialog() {}

  /// Shows it and waits until it is closed.
  public static void show(Window owner, EndpointsViewModel model) {
    Dialog<Void> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(Text.of("settings.endpoints.title"));
    dialog.setResizable(true);
    TabPane tabs = new TabPane(
        new Tab(Text.of("settings.endpoints.title"), new EndpointsView(model)),
        new Tab(Text.of("settings.network.title"), new NetworkView(model.network())));
    tabs.setMinSize(EndpointsView.WIDTH + ROOM, EndpointsView.HEIGHT + ROOM);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    dialog.getDialogPane().setContent(tabs);
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    model.keyForm().probe();
    dialog.showAndWait();
    model.stop();
  }
}
