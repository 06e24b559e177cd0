package deliberate.ui.version;

import atlantafx.base.theme.Styles;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.version.KeptVersion;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.MenuItems;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.diff.DiffPages;
import deliberate.ui.kit.page.PageView;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The chosen version beside another one, with what can be done about it above.
final class ComparisonView extends VBox {
  private static final double GAP = 8;
  private static final int MOST_NAMES = 20;

  private final VersionsViewModel versions;
  private final ComparisonViewModel comparison;
  private final DiffPages pages;
  private final Label number = new Label();
  private final MenuButton with = new MenuButton(Text.of("version.with"));

  ComparisonView(VersionsViewModel versions, ComparisonViewModel comparison, VersionActions actions, Links links,
                 Runnable namer) {
    this.versions = versions;
    this.comparison = comparison;
    this.pages = new DiffPages(links);
    getStyleClass().addAll("version-comparison", "diff");
    HBox sides = new HBox(side(pages.left(), true), side(pages.right(), false));
    VBox.setVgrow(sides, Priority.ALWAYS);
    getChildren().setAll(actions(actions, namer), top(), sides);
    comparison.rows().subscribe(rows -> {
      pages.show(rows);
      showCurrent();
    });
    comparison.current().subscribe(_ -> showCurrent());
    with.setOnShowing(_ -> offer());
  }

  private FlowPane actions(VersionActions actions, Runnable namer) {
    Button restore = button("restore", () -> chosen().ifPresent(actions::restore));
    restore.getStyleClass().add(Styles.ACCENT);
    restore.disableProperty().bind(versions.chosen().map(row -> row.isEmpty() || row.get().isNow()
        || !row.get().hasText()));
    Button name = button("name", namer);
    name.disableProperty().bind(versions.chosen().map(row -> row.flatMap(VersionRow::kept).isEmpty()));
    Button runs = button("runs", () -> chosen().ifPresent(actions::openRuns));
    runs.disableProperty().bind(versions.chosen().map(row -> row.flatMap(VersionRow::kept).map(KeptVersion::runs)
        .filter(made -> made.count() > 0).isEmpty()));
    Button copy = button("copy", () -> chosen().ifPresent(actions::copyText));
    Button open = button("open", () -> chosen().ifPresent(actions::openCopy));
    for (Button button : List.of(copy, open)) {
      button.disableProperty().bind(versions.chosen().map(row -> row.isEmpty() || !row.get().hasText()));
    }
    FlowPane bar = new FlowPane(GAP, GAP, restore, name, runs, copy, open);
    bar.getStyleClass().add("version-actions");
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private HBox top() {
    Label sentence = new Label();
    sentence.setId("version-differs");
    sentence.getStyleClass().add("diff-sentence");
    sentence.setMinWidth(0);
    sentence.textProperty().bind(comparison.busy().flatMap(busy ->
        busy ? new SimpleStringProperty(Text.of("compare.diff.busy")) : comparison.sentence()));
    Tooltip all = new Tooltip();
    all.textProperty().bind(sentence.textProperty());
    sentence.setTooltip(all);
    number.setMinWidth(USE_PREF_SIZE);
    with.setId("version-with");
    with.getStyleClass().add(Styles.SMALL);
    with.setMinWidth(USE_PREF_SIZE);
    with.disableProperty().bind(versions.chosen().map(Optional::isEmpty));
    ToggleButton whole = new ToggleButton(Text.of("version.whole"));
    whole.setTooltip(new Tooltip(Text.of("version.whole.tip")));
    whole.getStyleClass().add(Styles.SMALL);
    whole.setMinWidth(USE_PREF_SIZE);
    whole.selectedProperty().bindBidirectional(comparison.whole());
    HBox top = new HBox(GAP, sentence, new Spacer(), number, step("previous", comparison::previous),
        step("next", comparison::next), whole, with);
    top.getStyleClass().add("diff-top");
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private VBox side(PageView page, boolean left) {
    Label title = new Label();
    title.getStyleClass().add("version-side");
    title.setMinWidth(0);
    title.textProperty().bind(comparison.sides().map(two -> (left ? two.left() : two.right())
        .map(VersionLabels::whole).orElse("")));
    page.accessibleTextProperty().bind(title.textProperty().map(name -> Text.of("version.page", name)));
    VBox side = new VBox(title, page);
    side.getStyleClass().add("diff-side");
    VBox.setVgrow(page, Priority.ALWAYS);
    HBox.setHgrow(side, Priority.ALWAYS);
    side.setPrefWidth(1);
    side.setMinWidth(0);
    if (left) {
      side.managedProperty().bind(comparison.sides().map(two -> two.left().isPresent()));
      side.visibleProperty().bind(side.managedProperty());
    }
    return side;
  }

  /// What the chosen one can be compared with: the one before, what is in the editor, and what has a name.
  private void offer() {
    with.getItems().setAll(MenuItems.item("version.with.before", () -> versions.other().set(Optional.empty())));
    Timeline all = versions.timeline().get();
    all.now().ifPresent(row -> with.getItems().add(item(row, VersionLabels.now(row))));
    all.rows().stream().filter(row -> !row.name().isEmpty() && !row.isNow()).limit(MOST_NAMES)
        .forEach(row -> with.getItems().add(item(row, VersionLabels.title(row))));
    MenuItem hint = new MenuItem(Text.of("version.with.hint"));
    hint.setDisable(true);
    with.getItems().add(hint);
  }

  private MenuItem item(VersionRow row, String name) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> versions.compareWith(row));
    return item;
  }

  private Optional<VersionRow> chosen() {
    return versions.chosen().get();
  }

  private void showCurrent() {
    int now = comparison.current().get();
    int all = comparison.rows().get().changes().size();
    number.setText(now < 0 ? "" : Text.of("compare.diff.count", Numbers.tokens(now + 1L), Numbers.tokens(all)));
    pages.look(Math.min(now, all - 1));
  }

  private Button step(String key, Runnable action) {
    Button button = new Button(Text.of("compare.diff." + key));
    button.setTooltip(new Tooltip(Text.of("compare.diff." + key + ".tip")));
    button.setAccessibleText(Text.of("compare.diff." + key + ".tip"));
    button.getStyleClass().add(Styles.SMALL);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    button.disableProperty().bind(Bindings.createBooleanBinding(() -> comparison.rows().get().changes().isEmpty(),
        comparison.rows()));
    return button;
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(Text.of("version." + key));
    button.setId("version-" + key);
    button.setTooltip(new Tooltip(Text.of("version." + key + ".tip")));
    button.getStyleClass().addAll(KitStyles.DENSE);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
