package deliberate.ui.shell;

import deliberate.message.Text;
import deliberate.provider.ModelCatalog;
import deliberate.ui.compare.CompareViewModel;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The line at the bottom: whose money and whose models these are.
public final class StatusBar extends HBox {
  private static final String STATUS_BAR = "status-bar";

  /// @param spending what has been spent
  public StatusBar(CompareViewModel compare, ObservableValue<ModelCatalog> catalog, Node spending) {
    getStyleClass().add(STATUS_BAR);
    Label engine = new Label();
    engine.setId("engine");
    engine.textProperty().bind(Bindings.createStringBinding(
        () -> Text.of(isOffline(compare, catalog.getValue()) ? "shell.status.offline" : "shell.status.real"),
        compare.specsProperty(), catalog));
    getChildren().setAll(engine, spending);
  }

  private static boolean isOffline(CompareViewModel compare, ModelCatalog catalog) {
    return compare.specs().stream().allMatch(
        spec -> catalog.find(spec.model()).map(entry -> entry.model().isSimulated()).orElse(false));
  }
}
