package deliberate.ui.version;

import deliberate.message.Text;
import deliberate.message.VersionWords;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.Shown;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A version in the timeline: its name or time, what changed with it, what kept it and what its runs came to. Its name
/// is typed in its place.
final class VersionCell extends ListCell<VersionRow> {
  private static final double GAP = 6;
  private static final PseudoClass COMPARED = PseudoClass.getPseudoClass("compared");

  private final VersionsViewModel versions;
  private final ChangeSummaries summaries;
  private final Label day = label("version-day");
  private final Label title = label(KitStyles.STRONG);
  private final TextField name = new TextField();
  private final Label now = label(KitStyles.PILL);
  private final Label beside = label(KitStyles.PILL);
  private final Label time = label(KitStyles.MUTED);
  private final Label summary = label("version-summary");
  private final Label figures = label(KitStyles.MUTED);
  private final Tooltip tip = new Tooltip();
  private final VBox body;
  private Subscription following = Subscription.EMPTY;

  VersionCell(VersionsViewModel versions, ChangeSummaries summaries) {
    this.versions = versions;
    this.summaries = summaries;
    beside.setText(Text.of("version.compared"));
    name.getStyleClass().add(KitStyles.DENSE);
    name.setPromptText(Text.of("version.name.prompt"));
    name.setAccessibleText(Text.of("version.name.accessible"));
    HBox.setHgrow(name, Priority.ALWAYS);
    for (Label whole : List.of(now, beside, time)) {
      whole.setMinWidth(USE_PREF_SIZE);
    }
    HBox first = new HBox(GAP, title, name, now, beside, new Spacer(), time);
    first.setAlignment(Pos.CENTER_LEFT);
    body = new VBox(day, first, summary, figures);
    body.getStyleClass().add("version");
    setPrefWidth(0); // as wide as the list, so that nothing scrolls sideways
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPressed);
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::onNameKey);
    name.focusedProperty().subscribe((_, focused) -> {
      if (!focused && isEditing()) {
        keepName();
      }
    });
  }

  @Override
  protected void updateItem(VersionRow row, boolean empty) {
    super.updateItem(row, empty);
    following.unsubscribe();
    following = Subscription.EMPTY;
    setGraphic(empty || row == null ? null : body);
    if (!empty && row != null) {
      show(row);
    }
  }

  @Override
  public void startEdit() {
    if (getItem() != null && getItem().kept().isPresent()) {
      super.startEdit();
      showName(true);
      name.setText(getItem().name());
      name.selectAll();
      name.requestFocus();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    showName(false);
  }

  private void show(VersionRow row) {
    int index = getIndex();
    VersionRow above = index > 0 && index <= versions.rows().get().size() ? versions.rows().get().get(index - 1) : null;
    String heading = VersionLabels.day(row, above);
    day.setText(heading);
    Shown.set(day, !heading.isEmpty());
    showName(isEditing());
    title.setText(VersionLabels.brief(row));
    now.setText(VersionLabels.now(row));
    Shown.set(now, row.isNow() && row.kept().isPresent());
    time.setText(row.name().isEmpty() ? row.version() : VersionLabels.time(row) + "  " + row.version());
    figures.setText(String.join("  ·  ", VersionLabels.figures(row)));
    Shown.set(figures, !figures.getText().isEmpty());
    String origin = row.kept().map(kept -> VersionWords.origin(kept.runs())).orElse("");
    tip.setText(String.join("\n", List.of(VersionLabels.title(row), origin)).strip());
    setTooltip(tip);
    following = Subscription.combine(versions.other().subscribe(_ -> showBeside(row)),
        versions.chosen().subscribe(_ -> showBeside(row)), summaries.of(row).subscribe(found -> {
          summary.setText(found);
          setAccessibleText(spoken(row, found));
        }));
  }

  private void showBeside(VersionRow row) {
    boolean isBeside = versions.compared().filter(one -> one.isOf(row.version())).isPresent();
    Shown.set(beside, isBeside);
    pseudoClassStateChanged(COMPARED, isBeside);
  }

  private String spoken(VersionRow row, String found) {
    return String.join(", ", VersionLabels.title(row), found, String.join(", ", VersionLabels.figures(row)),
        row.version());
  }

  /// A click that would choose several chooses what the chosen one is compared with.
  private void onPressed(MouseEvent event) {
    if (getItem() != null && event.getButton() == MouseButton.PRIMARY
        && (event.isShortcutDown() || event.isShiftDown())) {
      versions.compareWith(getItem());
      event.consume();
    }
  }

  private void onNameKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      keepName();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      cancelEdit();
      event.consume();
    }
  }

  private void keepName() {
    VersionRow row = getItem();
    String typed = name.getText();
    cancelEdit();
    if (row != null) {
      versions.name(row, typed);
    }
  }

  private void showName(boolean editing) {
    boolean hadFocus = name.isFocused();
    Shown.set(name, editing);
    Shown.set(title, !editing);
    if (!editing && hadFocus && getListView() != null) {
      getListView().requestFocus();
    }
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    label.setMinWidth(0);
    return label;
  }
}
