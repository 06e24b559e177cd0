package deliberate.ui.cases;

import atlantafx.base.theme.Styles;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The panel with the table of cases: what can be done with them above, the cells below.
public final class CasesView extends BorderPane {
  private static final String STYLE_CLASS = "cases";
  private static final String BAR = "cases-bar";
  private static final double FILTER_WIDTH = 180;

  private final CaseTableViewModel cases;
  private final CaseGrid grid;
  private final Label count = new Label();
  private final HBox bar = new HBox();

  /// @param open  the panes whose results may be seen
  /// @param close hides the panel
  public CasesView(CaseTableViewModel cases, CaseRunsViewModel runs, ObservableList<PaneViewModel> open,
                   CaseFilesViewModel files, Runnable close) {
    this.cases = cases;
    grid = new CaseGrid(cases, runs, open);
    setId("cases");
    getStyleClass().add(STYLE_CLASS);
    bar.getStyleClass().add(BAR);
    Label title = new Label(Text.of("cases.title"));
    title.getStyleClass().add(KitStyles.STRONG);
    count.getStyleClass().add(KitStyles.PILL);
    title.setMinWidth(USE_PREF_SIZE);
    count.setMinWidth(USE_PREF_SIZE);
    Region gap = new Spacer();
    bar.getChildren().setAll(title, count, filter(),
        button("add", () -> {
          Optional<CaseRow> after = grid.selectedRows().reversed().stream().findFirst();
          cases.add(after);
          grid.select(after.map(row -> cases.rows().indexOf(row) + 1).orElse(cases.rows().size() - 1));
        }),
        button("duplicate", () -> cases.duplicate(grid.selectedRows())),
        button("delete", () -> cases.delete(grid.selectedRows())),
        button("paste", grid::paste),
        button("keep-order", cases::keepOrder),
        button("import", files::bringIn), button("export", files::writeOut),
        gap, new CaseRunBar(cases, runs), button("close", close));
    setTop(bar);
    setCenter(grid);
    cases.rows().addListener((ListChangeListener<CaseRow>) _ -> showCount());
    showCount();
    addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        event.consume();
        (runs.isRunning() ? (Runnable) runs::stop : close).run();
      }
    });
  }

  /// Puts the focus into the table, once it is open.
  public void focusTable(boolean open) {
    if (open) {
      grid.begin();
    }
  }

  private void showCount() {
    String shown = Numbers.tokens(cases.rows().size());
    count.setText(cases.rows().size() == cases.count() ? shown
        : Text.of("cases.count", shown, Numbers.tokens(cases.count())));
  }

  private TextField filter() {
    TextField filter = new TextField();
    filter.setId("cases-filter");
    filter.setPromptText(Text.of("cases.filter"));
    filter.setAccessibleText(Text.of("cases.filter"));
    filter.setPrefWidth(FILTER_WIDTH);
    filter.getStyleClass().add(KitStyles.DENSE);
    filter.textProperty().bindBidirectional(cases.filter());
    return filter;
  }

  static Button button(String id, Runnable action) {
    Button button = new Button(Text.of("cases." + id));
    button.setId("cases-" + id);
    button.getStyleClass().addAll(KitStyles.DENSE, Styles.FLAT);
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(Text.of("cases." + id + ".tooltip")));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
