package deliberate.ui.cases;

import deliberate.message.Text;
import deliberate.ui.compare.pane.PaneViewModel;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/// What one pane made of the cases; a click shows the run in the pane.
final class ResultColumn extends TableColumn<CaseRow, CaseRow> {
  private static final double WIDTH = 240;
  private static final String PASSED = "passed";
  private static final String FAILED = "failed";

  ResultColumn(CaseRunsViewModel runs, PaneViewModel pane) {
    Label heading = new Label();
    heading.textProperty().bind(pane.readingProperty().map(_ -> pane.choice().label()));
    heading.setTooltip(new Tooltip(Text.of("cases.result.tooltip")));
    setGraphic(heading);
    setPrefWidth(WIDTH);
    setSortable(false);
    setReorderable(false);
    setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    setCellFactory(_ -> new ResultCell(runs, pane));
  }

  /// One result.
  private static final class ResultCell extends TableCell<CaseRow, CaseRow> {
    private final CaseRunsViewModel runs;
    private final PaneViewModel pane;

    ResultCell(CaseRunsViewModel runs, PaneViewModel pane) {
      this.runs = runs;
      this.pane = pane;
      setOnMouseClicked(_ -> Optional.ofNullable(getItem()).ifPresent(row -> runs.show(row.one(), pane)));
    }

    @Override
    protected void updateItem(CaseRow row, boolean empty) {
      super.updateItem(row, empty);
      Optional<CaseResult> result = empty || row == null ? Optional.empty() : runs.result(row.one(), pane);
      setText(result.map(CaseResult::text).orElse(""));
      getStyleClass().removeAll(PASSED, FAILED);
      result.flatMap(CaseResult::right).ifPresent(right -> getStyleClass().add(right ? PASSED : FAILED));
      if (result.filter(made -> made.state() == CaseResult.State.FAILED).isPresent()) {
        getStyleClass().add(FAILED);
      }
    }
  }
}
