package deliberate.ui.meter.series;

import deliberate.message.Text;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The small charts of all panes, a row each.
public final class SeriesView extends ScrollPane {
  public static final String STYLE_CLASS = "series";
  private static final double LABEL_WIDTH = 118;
  private static final double VALUE_WIDTH = 78;

  private final GridPane grid = new GridPane();

  public SeriesView(SeriesViewModel series) {
    setContent(grid);
    grid.getStyleClass().add(STYLE_CLASS);
    grid.getColumnConstraints().add(new ColumnConstraints(LABEL_WIDTH, LABEL_WIDTH, LABEL_WIDTH));
    SeriesRows.MEASURES.forEach(_ -> {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setPrefWidth(1);
      column.setMinWidth(0);
      grid.getColumnConstraints().add(column);
    });
    setFitToWidth(true);
    setMinHeight(0);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    series.rowsProperty().subscribe(this::show);
  }

  private void show(List<SeriesRow> rows) {
    grid.getChildren().clear();
    for (int i = 0; i < SeriesRows.MEASURES.size(); i++) {
      Label name = new Label(Text.of("meter.series." + SeriesRows.MEASURES.get(i)));
      name.getStyleClass().add("meter-detail");
      grid.add(name, i + 1, 0);
    }
    for (int row = 0; row < rows.size(); row++) {
      Label label = new Label(rows.get(row).label());
      label.setWrapText(true);
      label.setMaxHeight(36);
      grid.add(label, 0, row + 1);
      for (int i = 0; i < rows.get(row).sparks().size(); i++) {
        grid.add(cell(rows.get(row).sparks().get(i)), i + 1, row + 1);
      }
    }
  }

  private static HBox cell(Spark spark) {
    SparkLine line = new SparkLine();
    line.show(spark);
    HBox.setHgrow(line, Priority.ALWAYS);
    Label latest = new Label(spark.latest());
    latest.setMinWidth(0);
    latest.setPrefWidth(VALUE_WIDTH);
    latest.setLabelFor(line);
    HBox cell = new HBox(6, line, latest);
    cell.setAlignment(Pos.CENTER_LEFT);
    return cell;
  }
}
