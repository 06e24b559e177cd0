package deliberate.ui.prices;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.ui.prices.OwnPriceForm.Field;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fields of the [OwnPriceForm].
final class OwnPriceView extends VBox {
  private static final double GAP = 8;
  private static final int COLUMNS = 26;

  /// @param saved what to do once it is kept
  OwnPriceView(PricesViewModel model, Runnable saved) {
    super(GAP);
    getStyleClass().add("prices");
    GridPane grid = new GridPane(GAP, GAP);
    for (Field field : Field.values()) {
      TextField text = new TextField();
      text.setId("own-" + field.id());
      text.setPrefColumnCount(COLUMNS);
      text.setPromptText(Text.of("prices.own." + field.id() + ".prompt"));
      text.textProperty().bindBidirectional(model.form().field(field));
      Label label = new Label(Text.of("prices.own." + field.id()));
      label.setMinWidth(Region.USE_PREF_SIZE);
      label.setLabelFor(text);
      grid.addRow(grid.getRowCount(), label, text);
    }
    Button save = new Button(Text.of("prices.own.save"));
    save.setId("own-save");
    save.getStyleClass().add(Styles.ACCENT);
    save.setOnAction(_ -> {
      if (model.saveOwn()) {
        saved.run();
      }
    });
    Label problem = new Label();
    problem.setId("own-problem");
    problem.getStyleClass().add("field-problem");
    problem.setWrapText(true);
    problem.textProperty().bind(model.form().problem());
    Label hint = new Label(Text.of("prices.own.hint"));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().setAll(hint, grid, save, problem);
  }
}
