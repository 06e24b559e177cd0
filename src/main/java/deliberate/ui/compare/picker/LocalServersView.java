package deliberate.ui.compare.picker;

import atlantafx.base.theme.Styles;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.settings.LocalServers;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.Shown;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The foot of the picker: servers found on this machine, the way to all endpoints, and their models asked for anew.
final class LocalServersView extends VBox {
  private static final double PROGRESS_SIZE = 14;
  private static final double GAP = 6;

  private final PickerViewModel picker;
  private final VBox servers = new VBox();

  LocalServersView(PickerViewModel picker, Runnable connect) {
    this.picker = picker;
    getStyleClass().add("picker-foot");
    getChildren().setAll(servers, state(connect), refreshed());
    picker.local().found().subscribe(this::showFound);
    showFound();
  }

  private void showFound() {
    servers.getChildren().setAll(picker.local().found().stream().map(this::line).toList());
  }

  private Node line(LocalServers.Found server) {
    Label name = new Label(Text.of(server.models().size() == 1 ? "picker.local.one" : "picker.local.many",
        server.preset().name(), Numbers.tokens(server.models().size())));
    Button add = new Button(Text.of("picker.local.add"));
    add.getStyleClass().add(KitStyles.DENSE);
    add.setAccessibleText(Text.of("picker.local.add.accessible", server.preset().name()));
    add.setMinWidth(USE_PREF_SIZE);
    add.setDisable(server.models().isEmpty());
    add.setOnAction(_ -> picker.add(server));
    return row(name, add);
  }

  private Node state(Runnable connect) {
    ProgressIndicator progress = new ProgressIndicator();
    progress.setPrefSize(PROGRESS_SIZE, PROGRESS_SIZE);
    progress.visibleProperty().bind(picker.local().working());
    progress.managedProperty().bind(progress.visibleProperty());
    Label result = new Label();
    result.getStyleClass().add(KitStyles.MUTED);
    result.textProperty().bind(picker.local().result());
    Button endpoints = new Button(Text.of("picker.connect"));
    endpoints.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE);
    endpoints.setMinWidth(USE_PREF_SIZE);
    endpoints.setOnAction(_ -> connect.run());
    HBox row = row(result, endpoints);
    row.getChildren().addFirst(progress);
    return row;
  }

  /// Asks the endpoints for their models, and says what came of it; gone where there are none.
  private Node refreshed() {
    Label result = new Label();
    result.getStyleClass().add(KitStyles.MUTED);
    result.textProperty().bind(picker.listings().result());
    result.tooltipProperty().bind(result.textProperty().map(Tooltip::new));
    Button refresh = new Button(Text.of("picker.refresh"));
    refresh.setId("refresh-models");
    refresh.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE);
    refresh.setMinWidth(USE_PREF_SIZE);
    refresh.disableProperty().bind(picker.listings().working());
    refresh.setOnAction(_ -> picker.refresh());
    HBox row = row(result, refresh);
    Shown.set(row, !picker.isUnconnected());
    return row;
  }

  private static HBox row(Label text, Button button) {
    Region space = new Spacer();
    HBox row = new HBox(GAP, text, space, button);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
