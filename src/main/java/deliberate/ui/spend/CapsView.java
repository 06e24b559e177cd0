package deliberate.ui.spend;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fields of the [CapsForm].
final class CapsView extends VBox {
  private static final double GAP = 10;
  private static final double FIELD_WIDTH = 120;

  CapsView(CapsForm form) {
    super(GAP);
    getStyleClass().add("spending");
    GridPane grid = new GridPane(GAP, GAP);
    form.fields().forEach((cap, typed) -> row(grid, cap.id(), typed));
    row(grid, "ask-above", form.askAbove());
    Button save = new Button(Text.of("spend.caps.save"));
    save.setId("caps-save");
    save.getStyleClass().add(Styles.ACCENT);
    save.setDefaultButton(true);
    save.setOnAction(_ -> form.save());
    Label result = new Label();
    result.setId("caps-result");
    result.setWrapText(true);
    result.textProperty().bind(form.result());
    form.failed().subscribe(failed -> {
      result.getStyleClass().removeAll("field-problem", "field-hint");
      result.getStyleClass().add(failed ? "field-problem" : "field-hint");
    });
    getChildren().setAll(hint("spend.caps.hint"), grid, save, result);
  }

  private static void row(GridPane grid, String name, StringProperty typed) {
    TextField field = new TextField();
    field.setId("cap-" + name);
    field.setPrefWidth(FIELD_WIDTH);
    field.setMaxWidth(FIELD_WIDTH);
    field.setPromptText(Text.of("spend.caps.none"));
    field.textProperty().bindBidirectional(typed);
    Label label = new Label(Text.of("spend.caps." + name));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(field);
    grid.addRow(grid.getRowCount(), label, field, hint("spend.caps." + name + ".hint"));
  }

  private static Label hint(String key) {
    Label hint = new Label(Text.of(key));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    return hint;
  }
}
