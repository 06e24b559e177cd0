package deliberate.ui.inspect;

import atlantafx.base.theme.Styles;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.report.RunText;
import deliberate.run.WireLog;
import deliberate.ui.kit.KitStyles;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;

/// The events of the stream as they came, and the chosen one laid out.
final class EventsPage extends BorderPane {
  private static final int SHOWN = 300;
  private static final double TIME_WIDTH = 90;
  private static final double NAME_WIDTH = 210;
  private static final double MOST_NAME_WIDTH = 320;
  private static final double SHARE = 0.6;

  EventsPage(InspectorViewModel inspector) {
    TableView<WireLog.Frame> table = new TableView<>(FXCollections.observableArrayList(inspector.events()));
    table.setId("inspect-events");
    table.getStyleClass().add(Styles.DENSE);
    table.setAccessibleText(Text.of("inspect.page.events"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    TableColumn<WireLog.Frame, String> times = column("inspect.events.at", TIME_WIDTH,
        frame -> Text.of("inspect.events.ms", Numbers.tokens(frame.at().toMillis())));
    times.setMaxWidth(TIME_WIDTH);
    table.getColumns().add(times);
    if (inspector.events().stream().anyMatch(frame -> !frame.event().isEmpty())) {
      TableColumn<WireLog.Frame, String> names = column("inspect.events.name", NAME_WIDTH, WireLog.Frame::event);
      names.setMaxWidth(MOST_NAME_WIDTH);
      table.getColumns().add(names);
    }
    table.getColumns().add(column("inspect.events.data", NAME_WIDTH, EventsPage::start));
    Label nothing = new Label(Text.of("inspect.events.none"));
    nothing.getStyleClass().add(KitStyles.MUTED);
    table.setPlaceholder(nothing);
    TextPane chosen = new TextPane(Text.of("inspect.events.chosen"));
    table.getSelectionModel().selectedItemProperty().subscribe(frame ->
        chosen.show(frame == null ? "" : RunText.laidOut(frame.data())));
    table.getSelectionModel().selectFirst();
    SplitPane split = new SplitPane(table, chosen);
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(SHARE);
    setCenter(split);
    inspector.eventsLeft().ifPresent(left -> {
      Label note = new Label(left);
      note.getStyleClass().addAll(KitStyles.MUTED, "inspect-note");
      setBottom(note);
    });
  }

  private static TableColumn<WireLog.Frame, String> column(String key, double width,
                                                          Function<WireLog.Frame, String> value) {
    TableColumn<WireLog.Frame, String> column = new TableColumn<>(Text.of(key));
    column.setCellValueFactory(row -> new SimpleStringProperty(value.apply(row.getValue())));
    column.setPrefWidth(width);
    column.setMinWidth(width);
    column.setSortable(false);
    return column;
  }

  private static String start(WireLog.Frame frame) {
    return frame.data().length() <= SHOWN ? frame.data() : frame.data().substring(0, SHOWN) + "…";
  }
}
