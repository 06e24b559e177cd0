package deliberate.ui.inspect;

import deliberate.ui.kit.KitStyles;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Facts below each other; the values can be selected and copied.
final class FactsGrid extends GridPane {
  private static final int NOTE_COLUMN = 2;
  /// Columns of a value's field, in characters.
  private static final int SHORT = 12;
  private static final int LONG = 60;

  FactsGrid(List<Fact> facts) {
    getStyleClass().add("facts");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    ColumnConstraints notes = new ColumnConstraints();
    notes.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(names, values, notes);
    for (Fact fact : facts) {
      Label name = new Label(fact.name());
      name.getStyleClass().add(KitStyles.MUTED);
      TextField value = new TextField(fact.value());
      value.setEditable(false);
      value.setPrefColumnCount(Math.clamp(fact.value().length(), SHORT, LONG));
      value.getStyleClass().add("fact");
      value.setAccessibleText(fact.name() + " " + fact.value() + " " + fact.note());
      Label note = new Label(fact.note());
      note.getStyleClass().addAll(KitStyles.MUTED, "small");
      int row = getRowCount();
      addRow(row, name, value);
      if (!fact.note().isEmpty()) {
        add(note, NOTE_COLUMN, row);
      } else {
        setColumnSpan(value, 2);
      }
    }
  }
}
