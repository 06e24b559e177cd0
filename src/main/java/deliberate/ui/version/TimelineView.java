package deliberate.ui.version;

import deliberate.message.Text;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Labels;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.meter.series.Spark;
import deliberate.ui.meter.series.SparkLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The versions of a prompt, newest first, below a small chart of what their runs came to.
final class TimelineView extends VBox {
  private static final double GAP = 8;
  private static final double NAME_WIDTH = 136;
  private static final double VALUE_WIDTH = 74;

  private final VersionsViewModel versions;
  private final ListView<VersionRow> list = new ListView<>();
  private final TextField filter = new TextField();
  private final HBox costs;
  private final HBox checks;
  private final SparkLine costLine = new SparkLine();
  private final SparkLine checkLine = new SparkLine();
  private final Label costName = new Label();
  private final Label costLast = new Label();
  private final Label checkLast = new Label();
  private boolean choosing;

  TimelineView(VersionsViewModel versions, ChangeSummaries summaries) {
    this.versions = versions;
    getStyleClass().add("version-timeline");
    Label title = Labels.wrapped("", "version-title");
    title.textProperty().bind(versions.title().map(name -> Text.of("version.title", name)));
    filter.setId("version-filter");
    filter.setPromptText(Text.of("version.filter"));
    filter.setAccessibleText(Text.of("version.filter"));
    filter.getStyleClass().add(KitStyles.DENSE);
    filter.textProperty().bindBidirectional(versions.filter());
    costs = chart(costName, costLine, costLast);
    checks = chart(new Label(Text.of("version.chart.checks")), checkLine, checkLast);
    VBox head = new VBox(GAP, title, costs, checks, filter);
    head.getStyleClass().add("version-head");
    list.setId("versions");
    list.setAccessibleText(Text.of("version.list"));
    list.setEditable(true);
    list.setCellFactory(_ -> new VersionCell(versions, summaries));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    StackPane body = new StackPane(list, nothing());
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(head, body, Labels.wrapped(Text.of("version.hint"), "version-hint"));
    versions.timeline().subscribe(this::showHead);
    versions.rows().subscribe(this::showRows);
    versions.chosen().subscribe(_ -> showChosen());
    selection().selectedItemProperty().subscribe(row -> {
      if (row != null && !choosing) {
        versions.chosen().set(Optional.of(row));
      }
    });
  }

  /// Takes the keyboard.
  void enter() {
    list.requestFocus();
  }

  /// Lets the chosen one's name be typed.
  void editName() {
    versions.chosen().get().ifPresent(row -> {
      int place = versions.rows().get().indexOf(row);
      list.scrollTo(Math.max(0, place));
      list.layout();
      list.edit(place);
    });
  }

  private MultipleSelectionModel<VersionRow> selection() {
    return list.getSelectionModel();
  }

  private void showRows(List<VersionRow> rows) {
    choosing = true;
    list.setItems(FXCollections.observableList(rows));
    choosing = false;
    showChosen();
  }

  private void showChosen() {
    int place = versions.chosen().get().map(versions.rows().get()::indexOf).orElse(-1);
    if (place >= 0 && place != selection().getSelectedIndex()) {
      selection().clearAndSelect(place);
      list.scrollTo(Math.max(0, place - 1));
    }
  }

  private void showHead(Timeline timeline) {
    Shown.set(filter, versions.isWorthFiltering());
    VersionChart chart = VersionChart.of(timeline);
    costName.setText(Text.of(chart.simulated() ? "version.chart.cost.simulated" : "version.chart.cost"));
    show(costs, costLine, costLast, chart.cost());
    show(checks, checkLine, checkLast, chart.checks());
  }

  private static void show(HBox row, SparkLine line, Label last, Spark spark) {
    Shown.set(row, spark.dots().size() > 1);
    line.show(spark);
    last.setText(spark.latest());
  }

  private static HBox chart(Label name, SparkLine line, Label last) {
    name.getStyleClass().add(KitStyles.MUTED);
    name.setMinWidth(NAME_WIDTH);
    last.setMinWidth(VALUE_WIDTH);
    last.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(line, Priority.ALWAYS);
    HBox row = new HBox(GAP, name, line, last);
    row.getStyleClass().add("version-chart");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Label nothing() {
    Label sentence = Labels.wrapped("", KitStyles.PLACEHOLDER);
    sentence.getStyleClass().add("version-nothing");
    sentence.setMouseTransparent(true);
    versions.state().subscribe(state -> {
      Shown.set(sentence, state != VersionsState.SHOWN);
      sentence.setText(state == VersionsState.SHOWN ? ""
          : Text.of("version.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    });
    return sentence;
  }

  private void onKey(KeyEvent event) {
    if (event.isShiftDown() && event.getCode() == KeyCode.DOWN) {
      versions.moveOther(true);
    } else if (event.isShiftDown() && event.getCode() == KeyCode.UP) {
      versions.moveOther(false);
    } else if (event.getCode() == KeyCode.F2) {
      editName();
    } else {
      return;
    }
    event.consume();
  }
}
