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
    form.fields().forEach((cap, typed) -> row(grid, cap.id(), typed, "spend.caps.none").textProperty().bind(
        form.taken(cap).map(taken -> (Text.of("spend.caps." + cap.id() + ".hint") + " " + taken).strip())));
    row(grid, "ask-above", form.askAbove(), "spend.caps.never");
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

  private static Label row(GridPane grid, String name, StringProperty typed, String empty) {
    TextField field = new TextField();
    field.setId("cap-" + name);
    field.setPrefWidth(FIELD_WIDTH);
    field.setMaxWidth(FIELD_WIDTH);
    field.setPromptText(Text.of(empty));
    field.textProperty().bindBidirectional(typed);
    Label label = new Label(Text.of("spend.caps." + name));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(field);
    Label hint = hint("spend.caps." + name + ".hint");
    grid.addRow(grid.getRowCount(), label, field, hint);
    return hint;
  }

  private static Label hint(String key) {
    Label hint = new Label(Text.of(key));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    return hint;
  }
}
