package deliberate.ui.settings;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.provider.EndpointPreset;
import deliberate.settings.LocalServers;
import deliberate.settings.Settings.EndpointEntry;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The list of endpoints, the servers found on this machine, and the form of the endpoint being changed.
public final class EndpointsView extends HBox {
  private static final double LIST_WIDTH = 220;
  private static final double LIST_HEIGHT = 200;
  /// Room for the models listed and two lines of what went wrong, so that nothing is cut off when they appear.
  static final double WIDTH = 830;
  static final double HEIGHT = 600;
  private static final double SMALL_GAP = 4;

  private final EndpointsViewModel model;

  public EndpointsView(EndpointsViewModel model) {
    this.model = model;
    getStyleClass().add("endpoints");
    setPrefSize(WIDTH, HEIGHT);
    setMinSize(WIDTH, HEIGHT);
    Node form = new EndpointFormView(model);
    ScrollPane scroll = new ScrollPane(form); // what a test or a list of models brings may be higher than the dialog
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(side(), scroll);
  }

  private Node side() {
    ListView<EndpointEntry> list = list();
    VBox.setVgrow(list, Priority.ALWAYS);
    Button add = new Button(Text.of("settings.endpoint.new"));
    add.getStyleClass().add(Styles.FLAT);
    add.setOnAction(_ -> model.startNew());
    VBox side = new VBox(SMALL_GAP, list, add, findButton(), found(), withKey());
    side.setMinWidth(LIST_WIDTH);
    side.setMaxWidth(LIST_WIDTH);
    return side;
  }

  private ListView<EndpointEntry> list() {
    ListView<EndpointEntry> list = new ListView<>(model.entries());
    list.setId("endpoint-list");
    list.setPrefHeight(LIST_HEIGHT);
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
    return list;
  }

  private Node findButton() {
    LocalSearch local = model.local();
    Button find = new Button();
    find.setId("find-local");
    find.getStyleClass().add(Styles.FLAT);
    find.textProperty().bind(local.working().map(
        working -> Text.of(working ? "settings.check.stop" : "settings.local.find")));
    find.setOnAction(_ -> {
      if (local.working().get()) {
        local.stop();
      } else {
        local.find();
      }
    });
    return find;
  }

  /// A button for each server found, below what came of the search.
  private Node found() {
    Label result = new Label();
    result.setId("local-result");
    result.getStyleClass().add("field-hint");
    result.setWrapText(true);
    result.setMinHeight(USE_PREF_SIZE);
    result.textProperty().bind(model.local().result());
    result.visibleProperty().bind(result.textProperty().isNotEmpty());
    result.managedProperty().bind(result.visibleProperty());
    VBox servers = new VBox(SMALL_GAP);
    model.local().found().addListener((ListChangeListener<LocalServers.Found>) _ ->
        servers.getChildren().setAll(model.local().found().stream().map(this::foundButton).toList()));
    return new VBox(SMALL_GAP, result, servers);
  }

  /// A button for each vendor whose key is in the environment.
  private Node withKey() {
    VBox vendors = new VBox(SMALL_GAP);
    Runnable refresh = () -> vendors.getChildren().setAll(
        model.foundKeys().vendors().stream().map(this::keyButton).toList());
    model.foundKeys().vendors().addListener((ListChangeListener<EndpointPreset>) _ -> refresh.run());
    refresh.run();
    return vendors;
  }

  private Node keyButton(EndpointPreset vendor) {
    Button take = new Button(Text.of("settings.local.take", vendor.name()));
    take.getStyleClass().add("found-server");
    take.setMaxWidth(Double.MAX_VALUE);
    take.setTooltip(new Tooltip(Text.of("settings.key.found", vendor.keyVariable())));
    take.setOnAction(_ -> model.startWith(vendor, ""));
    return take;
  }

  private Node foundButton(LocalServers.Found server) {
    Button take = new Button(Text.of("settings.local.take", server.preset().name()));
    take.getStyleClass().add("found-server");
    take.setMaxWidth(Double.MAX_VALUE);
    take.setOnAction(_ -> model.startWith(server));
    return take;
  }

  private static final class NameCell extends ListCell<EndpointEntry> {
    @Override
    protected void updateItem(EndpointEntry item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : item.name());
    }
  }
}
