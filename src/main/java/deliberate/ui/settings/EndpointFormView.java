package deliberate.ui.settings;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.provider.EndpointPreset;
import deliberate.ui.kit.Spacer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The form of one endpoint, with what its server says of itself.
final class EndpointFormView extends VBox {
  private static final double WIDTH = 560;
  private static final double GAP = 10;
  private static final double SMALL_GAP = 4;

  private final EndpointsViewModel model;
  private final EndpointForm form;

  EndpointFormView(EndpointsViewModel model) {
    super(GAP);
    this.model = model;
    this.form = model.form();
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    Label problem = line("endpoint-problem");
    problem.getStyleClass().add("field-problem");
    problem.textProperty().bind(model.problem());
    hideWhileEmpty(problem);
    Region space = new Region();
    VBox.setVgrow(space, Priority.SOMETIMES);
    ListedModelsView listed = new ListedModelsView(model.check());
    VBox.setVgrow(listed, Priority.ALWAYS);
    Label note = line("endpoint-note");
    note.getStyleClass().add("field-hint");
    note.textProperty().bind(model.note());
    hideWhileEmpty(note);
    getChildren().setAll(fields(), listed, result(), note, problem, space, buttons());
  }

  private Node fields() {
    GridPane grid = new GridPane(GAP, GAP);
    row(grid, "settings.endpoint.vendor", vendors());
    row(grid, "settings.endpoint.name", field("endpoint-name", "settings.endpoint.name.prompt", form.name()));
    row(grid, "settings.endpoint.protocol", protocols());
    row(grid, "settings.endpoint.url", new VBox(SMALL_GAP,
        field("endpoint-url", "settings.endpoint.url.prompt", form.baseUrl()), plain()));
    Label variableState = line("endpoint-variable-state");
    variableState.getStyleClass().add("field-hint");
    variableState.textProperty().bind(form.variableState());
    hideWhileEmpty(variableState);
    row(grid, "settings.endpoint.variable", new VBox(SMALL_GAP,
        field("endpoint-variable", "settings.endpoint.variable.prompt", form.keyVariable()), variableState));
    row(grid, "settings.key", new KeyView(form, model.keyForm()));
    row(grid, "settings.endpoint.models", models());
    row(grid, "settings.headers", new HeadersView(form.headers()));
    return grid;
  }

  private Node vendors() {
    ChoiceBox<EndpointPreset> vendors = new ChoiceBox<>();
    vendors.setId("endpoint-vendor");
    vendors.getItems().setAll(form.vendors());
    vendors.setConverter(new VendorName());
    vendors.setMaxWidth(Double.MAX_VALUE);
    vendors.valueProperty().bindBidirectional(form.vendor());
    return vendors;
  }

  /// Only where the address asks for it.
  private Node plain() {
    CheckBox allow = new CheckBox(Text.of("settings.endpoint.plain"));
    allow.setId("endpoint-plain");
    allow.selectedProperty().bindBidirectional(form.plainAllowed());
    Label warning = line("endpoint-plain-warning");
    warning.setText(Text.of("settings.endpoint.plain.warning"));
    warning.getStyleClass().add("field-problem");
    VBox both = new VBox(SMALL_GAP, allow, warning);
    both.visibleProperty().bind(form.plainNeeded());
    both.managedProperty().bind(form.plainNeeded());
    return both;
  }

  private Node protocols() {
    ChoiceBox<String> protocols = new ChoiceBox<>(form.protocols());
    protocols.setId("endpoint-protocol");
    protocols.setMaxWidth(Double.MAX_VALUE);
    protocols.valueProperty().bindBidirectional(form.protocol());
    return protocols;
  }

  private Node models() {
    TextField names = field("endpoint-models", "settings.endpoint.models.prompt", form.models());
    HBox.setHgrow(names, Priority.ALWAYS);
    Button list = new Button(Text.of("settings.check.list"));
    list.setId("endpoint-list-models");
    list.setMinWidth(USE_PREF_SIZE);
    list.disableProperty().bind(model.check().working());
    list.setOnAction(_ -> model.check().list());
    HBox row = new HBox(GAP, names, list);
    row.setAlignment(Pos.BASELINE_LEFT);
    return row;
  }

  private Node result() {
    Label result = line("endpoint-result");
    result.textProperty().bind(model.check().result());
    model.check().failed().subscribe(failed -> {
      result.getStyleClass().removeAll("field-problem", "field-hint");
      result.getStyleClass().add(failed ? "field-problem" : "field-hint");
    });
    hideWhileEmpty(result);
    return result;
  }

  private Node buttons() {
    Button save = new Button(Text.of("settings.endpoint.save"));
    save.setId("endpoint-save");
    save.getStyleClass().add(Styles.ACCENT);
    save.setOnAction(_ -> model.save());
    Button test = new Button();
    test.setId("endpoint-test");
    test.textProperty().bind(model.check().working().map(
        working -> Text.of(working ? "settings.check.stop" : "settings.check.test")));
    test.setOnAction(_ -> toggle());
    Region space = new Spacer();
    Button remove = new Button(Text.of("settings.endpoint.remove"));
    remove.getStyleClass().addAll(Styles.FLAT, Styles.DANGER);
    remove.disableProperty().bind(model.selected().isNull());
    remove.setOnAction(_ -> model.remove());
    return new HBox(GAP, save, test, space, remove);
  }

  private void toggle() {
    if (model.check().working().get()) {
      model.check().stop();
    } else {
      model.check().test();
    }
  }

  private static Label line(String id) {
    Label line = new Label();
    line.setId(id);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  private static void hideWhileEmpty(Label line) {
    line.visibleProperty().bind(line.textProperty().isNotEmpty());
    line.managedProperty().bind(line.visibleProperty());
  }

  private static TextField field(String id, String promptKey, StringProperty value) {
    TextField field = new TextField();
    bind(field, id, promptKey, value);
    return field;
  }

  private static void bind(TextInputControl field, String id, String promptKey, StringProperty value) {
    field.setId(id);
    field.setPromptText(Text.of(promptKey));
    field.textProperty().bindBidirectional(value);
  }

  private static void row(GridPane grid, String labelKey, Node field) {
    Label label = new Label(Text.of(labelKey));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    GridPane.setHgrow(field, Priority.ALWAYS);
    GridPane.setValignment(label, VPos.BASELINE);
    GridPane.setValignment(field, VPos.BASELINE);
    grid.addRow(grid.getRowCount(), label, field);
  }

  private static final class VendorName extends StringConverter<EndpointPreset> {
    @Override
    public String toString(EndpointPreset preset) {
      return preset == null ? "" : preset.name();
    }

    /// @throws UnsupportedOperationException always: a vendor is chosen, never typed
    @Override
    public EndpointPreset fromString(String name) {
      throw new UnsupportedOperationException();
    }
  }
}
