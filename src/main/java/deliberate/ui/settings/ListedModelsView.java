package deliberate.ui.settings;

import deliberate.message.Text;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The models that a server lists, to be ticked; gone while there are none.
final class ListedModelsView extends VBox {
  private static final double HEIGHT = 120;
  private static final double GAP = 6;

  ListedModelsView(EndpointCheck check) {
    super(GAP);
    TextField filter = new TextField();
    filter.setId("listed-filter");
    filter.setPromptText(Text.of("settings.check.filter"));
    filter.textProperty().bindBidirectional(check.filter());
    ListView<ListedModel> list = new ListView<>(check.shown());
    list.setId("listed-models");
    list.setPrefHeight(HEIGHT);
    list.setMinHeight(HEIGHT);
    list.setCellFactory(CheckBoxListCell.forListView(ListedModel::picked, new ModelName()));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(filter, list);
    visibleProperty().bind(Bindings.isNotEmpty(check.listed()));
    managedProperty().bind(visibleProperty());
  }

  private static final class ModelName extends StringConverter<ListedModel> {
    @Override
    public String toString(ListedModel model) {
      return model == null ? "" : model.name();
    }

    /// @throws UnsupportedOperationException always: a model is ticked, never typed
    @Override
    public ListedModel fromString(String name) {
      throw new UnsupportedOperationException();
    }
  }
}
