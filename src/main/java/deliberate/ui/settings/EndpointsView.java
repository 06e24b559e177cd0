package deliberate.ui.settings;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.settings.Settings.EndpointEntry;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of endpoints and the form of the one being changed.
public final class EndpointsView extends HBox {
  private static final double LIST_WIDTH = 200;
  private static final double FORM_WIDTH = 520;
  private static final double LIST_HEIGHT = 240;
  private static final double GAP = 10;

  private final EndpointsViewModel model;

  public EndpointsView(EndpointsViewModel model) {
    this.model = model;
    getStyleClass().add("endpoints");
    Node form = form();
    HBox.setHgrow(form, Priority.ALWAYS);
    getChildren().setAll(list(), form);
  }

  private Node list() {
    ListView<EndpointEntry> list = new ListView<>(model.entries());
    list.setId("endpoint-list");
    list.setPrefHeight(LIST_HEIGHT);
    list.setMinWidth(LIST_WIDTH);
    list.setMaxWidth(LIST_WIDTH);
    list.setPlaceholder(new Label(Text.of("settings.endpoints.none")));
    list.setCellFactory(_ -> new NameCell());
    list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
      if (entry != null) {
        model.selected().set(entry);
      }
    });
    model.selected().subscribe(entry -> {
      if (entry == null) {
        list.getSelectionModel().clearSelection();
      } else {
        list.getSelectionModel().select(entry);
      }
    });
    Button add = new Button(Text.of("settings.endpoint.new"));
    add.getStyleClass().add(Styles.FLAT);
    add.setOnAction(_ -> model.startNew());
    VBox.setVgrow(list, Priority.ALWAYS);
    return new VBox(GAP, list, add);
  }

  private Node form() {
    GridPane grid = new GridPane(GAP, GAP);
    grid.setMinWidth(FORM_WIDTH);
    ChoiceBox<String> protocol = new ChoiceBox<>();
    protocol.getItems().setAll(model.protocols());
    protocol.valueProperty().bindBidirectional(model.protocol());
    row(grid, "settings.endpoint.name", field("endpoint-name", "settings.endpoint.name.prompt", model.name()));
    row(grid, "settings.endpoint.protocol", protocol);
    row(grid, "settings.endpoint.url", field("endpoint-url", "settings.endpoint.url.prompt", model.baseUrl()));
    row(grid, "settings.endpoint.models", field("endpoint-models", "settings.endpoint.models.prompt", model.models()));
    row(grid, "settings.endpoint.variable",
        field("endpoint-variable", "settings.endpoint.variable.prompt", model.keyVariable()));
    PasswordField key = new PasswordField();
    bind(key, "endpoint-key", "settings.endpoint.key.prompt", model.sessionKey());
    row(grid, "settings.endpoint.key", key);
    Label problem = new Label();
    problem.setId("endpoint-problem");
    problem.getStyleClass().add("field-problem");
    problem.setWrapText(true);
    problem.textProperty().bind(model.problem());
    return new VBox(GAP, grid, problem, buttons());
  }

  private Node buttons() {
    Button save = new Button(Text.of("settings.endpoint.save"));
    save.setId("endpoint-save");
    save.getStyleClass().add(Styles.ACCENT);
    save.setOnAction(_ -> model.save());
    Button remove = new Button(Text.of("settings.endpoint.remove"));
    remove.getStyleClass().addAll(Styles.FLAT, Styles.DANGER);
    remove.disableProperty().bind(model.selected().isNull());
    remove.setOnAction(_ -> model.remove());
    return new HBox(GAP, save, remove);
  }

  private static TextField field(String id, String promptKey, javafx.beans.property.StringProperty value) {
    TextField field = new TextField();
    bind(field, id, promptKey, value);
    return field;
  }

  private static void bind(TextInputControl field, String id, String promptKey,
                           javafx.beans.property.StringProperty value) {
    field.setId(id);
    field.setPromptText(Text.of(promptKey));
    field.textProperty().bindBidirectional(value);
  }

  private static void row(GridPane grid, String labelKey, Node field) {
    Label label = new Label(Text.of(labelKey));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setHgrow(field, Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), label, field);
  }

  private static final class NameCell extends ListCell<EndpointEntry> {
    @Override
    protected void updateItem(EndpointEntry item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : item.name());
    }
  }
}
