package deliberate.ui.settings;

import deliberate.message.Text;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/// The window that holds the [EndpointsView].
public final class EndpointsDialog {
  private EndpointsDialog() {}

  /// Shows it and waits until it is closed.
  public static void show(Window owner, EndpointsViewModel model) {
    Dialog<Void> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(Text.of("settings.endpoints.title"));
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(new EndpointsView(model));
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    dialog.showAndWait();
    model.stop();
  }
}
