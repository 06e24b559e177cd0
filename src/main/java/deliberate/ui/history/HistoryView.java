package deliberate.ui.history;

import atlantafx.base.theme.Styles;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.report.export.ExportFormat;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/// The screen of kept runs: what is looked for above, the runs found on the left, the chosen one on the right.
public final class HistoryView extends BorderPane {
  private static final KeyCombination ALL = KeyCombination.valueOf("Shortcut+A");
  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
  private static final double LIST_SHARE = 0.42;
  private static final double GAP = 8;

  private final HistoryViewModel history;
  private final HistoryActions actions;
  private final KeepForViewModel keep;
  private final FilterBar filters;
  private final ListView<RunRow> list = new ListView<>();

  /// @param details shows the chosen run
  public HistoryView(HistoryViewModel history, RunDetails details, HistoryActions actions, KeepForViewModel keep,
                     RunDetailsViews views) {
    this.history = history;
    this.keep = keep;
    this.actions = actions;
    this.filters = new FilterBar(history);
    getStyleClass().add("history");
    list.setId("history-runs");
    list.setAccessibleText(Text.of("history.runs"));
    list.setCellFactory(_ -> new RunCell());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    history.runs().subscribe(new ListPlace(list)::show);
    sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
        .subscribe(history::follow);
    selection().selectedItemProperty().subscribe(row -> look(details, row));
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        open();
      }
    });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    SplitPane work = new SplitPane(new StackPane(list, nothing()), views.of(details, this::open));
    work.setDividerPositions(LIST_SHARE);
    setTop(filters);
    setCenter(work);
    setBottom(foot());
  }

  /// Makes what there is to see of the chosen run.
  @FunctionalInterface
  public interface RunDetailsViews {
    Node of(RunDetails details, Runnable onOpen);
  }

  /// Comes into sight: searches anew and takes the keyboard.
  public void enter() {
    history.refresh();
    filters.search().requestFocus();
  }

  /// What F6 goes through.
  public List<Node> regions() {
    return List.of(getTop(), getCenter(), getBottom());
  }

  private MultipleSelectionModel<RunRow> selection() {
    return list.getSelectionModel();
  }

  /// Only places: to ask for the rows themselves would read them all.
  private List<Integer> chosen() {
    return List.copyOf(selection().getSelectedIndices());
  }

  private void open() {
    actions.open(chosen());
  }

  private void look(RunDetails details, RunRow row) {
    if (row == null) {
      details.look(Optional.empty());
    } else if (row.run().get() != null) {
      details.look(Optional.of(row.run().get().id()));
    } else {
      row.run().subscribe((_, now) -> {
        if (selection().getSelectedItem() == row) {
          details.look(Optional.of(now.id()));
        }
      });
    }
  }

  private void onListKey(KeyEvent event) {
    if (ALL.match(event)) {
      event.consume(); // "all" is what was found
      return;
    }
    switch (event.getCode()) {
      case ENTER -> open();
      case DELETE -> history.delete(chosen());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void onKey(KeyEvent event) {
    if (UNDO.match(event) && !history.deleted().get().isEmpty() && !filters.search().isFocused()) {
      event.consume();
      history.undo();
    } else if (FIND.match(event)) {
      event.consume();
      filters.search().requestFocus();
    } else if (event.getCode() == KeyCode.F5) {
      event.consume();
      history.refresh();
    } else if (event.getCode() == KeyCode.DOWN && filters.search().isFocused()) {
      event.consume();
      list.requestFocus();
      if (chosen().isEmpty()) {
        selection().selectFirst();
      }
    }
  }

  private Node nothing() {
    Label sentence = new Label();
    sentence.setWrapText(true);
    sentence.getStyleClass().addAll(KitStyles.PLACEHOLDER, "history-nothing");
    sentence.setMouseTransparent(true);
    history.state().subscribe(state -> {
      Shown.set(sentence, state != HistoryState.SHOWN);
      sentence.setText(Text.of("history.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    });
    return sentence;
  }

  private HBox foot() {
    Label summary = new Label();
    summary.textProperty().bind(history.summary());
    Label said = new Label();
    said.textProperty().bind(Bindings.when(history.problem().isEmpty()).then(actions.progress())
        .otherwise(history.problem()));
    said.setMinWidth(0);
    Region space = new Spacer();
    Button undo = button("history.undo", history::undo);
    undo.setId("history-undo");
    history.deleted().subscribe(ids -> {
      Shown.set(undo, !ids.isEmpty());
      undo.setText(Text.of("history.undo", Numbers.tokens(ids.size())));
    });
    Button delete = button("history.delete", () -> history.delete(chosen()));
    delete.setId("history-delete");
    delete.disableProperty().bind(selection().selectedItemProperty().isNull());
    Button keeping = KeepForView.behind(keep);
    keeping.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE);
    Button stop = button("history.export.stop", actions::cancel);
    stop.setId("history-export-stop");
    actions.writing().subscribe(writing -> Shown.set(stop, writing.isPresent()));
    HBox foot = new HBox(GAP, summary, said, stop, space, undo, delete, keeping, export());
    foot.getStyleClass().add("history-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private MenuButton export() {
    MenuButton export = new MenuButton(Text.of("history.export"));
    export.setId("history-export");
    export.getStyleClass().add(KitStyles.DENSE);
    export.setMinWidth(USE_PREF_SIZE);
    for (ExportFormat format : ExportFormat.values()) {
      MenuItem item = new MenuItem(Text.of(format.key()));
      item.setOnAction(_ -> actions.export(format, chosen().size() > 1 ? chosen() : List.of()));
      export.getItems().add(item);
    }
    selection().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> export.setText(chosen().size() > 1
        ? Text.of("history.export.chosen", Numbers.tokens(chosen().size())) : Text.of("history.export")));
    export.disableProperty().bind(Bindings.createBooleanBinding(
        () -> history.state().get() != HistoryState.SHOWN || actions.writing().get().isPresent(), history.state(),
        actions.writing()));
    return export;
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(Text.of(key, ""));
    button.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
