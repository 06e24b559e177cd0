package deliberate.ui.settings;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.settings.key.KeyPlace;
import deliberate.ui.settings.key.SystemName;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// A key to type in, the place it goes to, and below them where the one in use lies.
final class KeyView extends VBox {
  private static final double GAP = 10;
  private static final double SMALL_GAP = 4;
  private static final double PLACE_WIDTH = 220;

  KeyView(EndpointForm form, KeyForm keys) {
    super(SMALL_GAP);
    PasswordField key = new PasswordField();
    key.setId("endpoint-key");
    key.setPromptText(Text.of("settings.key.prompt"));
    key.setAccessibleText(Text.of("settings.key"));
    key.textProperty().bindBidirectional(form.sessionKey());
    HBox.setHgrow(key, Priority.ALWAYS);
    HBox row = new HBox(GAP, key, places(keys));
    row.setAlignment(Pos.BASELINE_LEFT);
    getChildren().setAll(row, state(keys));
  }

  private static ChoiceBox<KeyPlace> places(KeyForm keys) {
    ChoiceBox<KeyPlace> places = new ChoiceBox<>();
    places.setId("endpoint-key-place");
    places.setAccessibleText(Text.of("settings.key.place"));
    places.getItems().setAll(KeyPlace.values());
    places.setConverter(new PlaceName());
    places.setMinWidth(PLACE_WIDTH);
    places.setMaxWidth(PLACE_WIDTH);
    places.valueProperty().bindBidirectional(keys.place());
    return places;
  }

  private static HBox state(KeyForm keys) {
    Label state = new Label();
    state.setId("endpoint-key-state");
    state.getStyleClass().add("field-hint");
    state.setWrapText(true);
    state.setMinHeight(USE_PREF_SIZE);
    state.textProperty().bind(keys.working().flatMap(
        working -> working ? keys.state().map(_ -> Text.of("settings.key.working")) : keys.state()));
    HBox.setHgrow(state, Priority.ALWAYS);
    state.setMaxWidth(Double.MAX_VALUE);
    Button delete = new Button(Text.of("settings.key.delete"));
    delete.setId("endpoint-key-delete");
    delete.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.DANGER);
    delete.setMinWidth(USE_PREF_SIZE);
    delete.disableProperty().bind(keys.working());
    delete.visibleProperty().bind(keys.mayDelete());
    delete.managedProperty().bind(delete.visibleProperty());
    delete.setOnAction(_ -> keys.delete());
    HBox row = new HBox(GAP, state, delete);
    row.setAlignment(Pos.CENTER_LEFT);
    row.visibleProperty().bind(keys.mayDelete().or(state.textProperty().isNotEmpty()));
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private static final class PlaceName extends StringConverter<KeyPlace> {
    @Override
    public String toString(KeyPlace place) {
      return place == null ? "" : Text.of("settings.key.place." + SystemName.of(place));
    }

    /// @throws UnsupportedOperationException always: a place is chosen, never typed
    @Override
    public KeyPlace fromString(String name) {
      throw new UnsupportedOperationException();
    }
  }
}
