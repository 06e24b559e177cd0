package deliberate.ui.kit.dialog;

import deliberate.message.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.WindowEvent;

/// Asks for the values of variables.
final class ValuesDialog extends Dialog<Map<String, String>> {
  private static final KeyCombination SUBMIT = KeyCombination.valueOf("Shortcut+Enter");
  private static final int VALUE_ROWS = 2;
  private static final double GAP = 10;

  private final Map<String, TextArea> fields = new LinkedHashMap<>();

  ValuesDialog(List<String> names, Map<String, String> current) {
    setHeaderText(Text.of("dialog.values.title"));
    ButtonType use = new ButtonType(Text.of("dialog.values.use"), ButtonBar.ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().setAll(use, ButtonType.CANCEL);
    getDialogPane().setContent(grid(names, current));
    // The dialog focuses its button when its window is shown; this comes after that.
    getDialogPane().getScene().getWindow().addEventHandler(WindowEvent.WINDOW_SHOWN,
        _ -> fields.values().stream().findFirst().ifPresent(TextArea::requestFocus));
    getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (SUBMIT.match(event)) {
        event.consume();
        ((Button) getDialogPane().lookupButton(use)).fire();
      }
    });
    setResultConverter(button -> button == use ? values() : null);
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    fields.forEach((name, field) -> values.put(name, field.getText()));
    return values;
  }

  private GridPane grid(List<String> names, Map<String, String> current) {
    GridPane grid = new GridPane(GAP, GAP);
    for (String name : names) {
      TextArea field = new TextArea(current.getOrDefault(name, ""));
      field.setId("value-" + name);
      field.setPrefRowCount(VALUE_ROWS);
      field.setWrapText(true);
      Label label = new Label(name);
      label.setLabelFor(field);
      label.setMinWidth(Region.USE_PREF_SIZE);
      GridPane.setHgrow(field, Priority.ALWAYS);
      grid.addRow(grid.getRowCount(), label, field);
      fields.put(name, field);
    }
    return grid;
  }
}
