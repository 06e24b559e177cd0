package deliberate.ui.prompt.check;

import deliberate.grader.Grader;
import deliberate.message.CheckText;
import deliberate.message.Text;
import deliberate.prompt.CheckSpec;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.card.PromptStyles;
import deliberate.ui.prompt.weight.TokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The checks on the answer, below the sections, and the palette to add one from.
public final class ChecksCard extends VBox {
  private final ChecksViewModel checks;
  private final VBox rows = new VBox();
  private final Label number = new Label();
  private final Label empty = new Label(Text.of("prompt.check.empty"));
  private final MenuButton add = new MenuButton(Text.of("prompt.check.add"));

  public ChecksCard(ChecksViewModel checks) {
    this.checks = checks;
    setId("checks");
    getStyleClass().addAll(PromptStyles.CARD, CheckStyles.CARD);
    Label title = new Label(Text.of("prompt.check.title"));
    title.getStyleClass().add(PromptStyles.TITLE);
    number.getStyleClass().add(KitStyles.PILL);
    HBox head = new HBox(title, number);
    head.getStyleClass().add(PromptStyles.CARD_HEAD);
    empty.getStyleClass().add(CheckStyles.EMPTY);
    empty.setWrapText(true);
    empty.setMinHeight(USE_PREF_SIZE);
    add.getStyleClass().add(PromptStyles.ADD);
    add.getItems().setAll(checks.kinds().stream().map(this::item).toList());
    getChildren().setAll(head, empty, rows, add);
    checks.checks().subscribe(this::show);
    checks.problems().subscribe(_ -> showProblems());
    addEventFilter(KeyEvent.KEY_PRESSED, this::beforeKey);
  }

  private MenuItem item(Grader kind) {
    MenuItem item = new MenuItem(CheckText.kind(kind));
    item.setOnAction(_ -> row(checks.add(kind)).open());
    return item;
  }

  private void show(List<CheckSpec> now) {
    List<CheckRow> old = new ArrayList<>(rows.getChildren().stream().map(CheckRow.class::cast).toList());
    List<CheckRow> shown = new ArrayList<>();
    boolean hadFocus = old.stream().anyMatch(row -> isWithin(row, focused()));
    boolean typing = isTyping(old, now);
    for (int index = 0; index < now.size(); index++) {
      CheckSpec check = now.get(index);
      int place = index;
      CheckRow row = typing ? old.get(index) : take(old, one -> one.isOf(check)).orElseGet(() ->
          take(old, one -> one.index() == place && one.isOfKind(check)).orElseGet(() -> new CheckRow(checks, check)));
      shown.add(row);
    }
    if (!shown.equals(rows.getChildren())) {
      Node focus = focused();
      rows.getChildren().setAll(shown);
      keepFocus(focus, shown, hadFocus);
    }
    for (int index = 0; index < now.size(); index++) {
      shown.get(index).show(index, now.get(index));
    }
    number.setText(TokenText.of(now.size()));
    Shown.set(number, !now.isEmpty());
    Shown.set(empty, now.isEmpty());
    showProblems();
  }

  /// A row that moved keeps the focus; where the row is gone, the next best takes it.
  private void keepFocus(Node focus, List<CheckRow> shown, boolean hadFocus) {
    if (shown.stream().anyMatch(row -> isWithin(row, focus))) {
      focus.requestFocus();
    } else if (hadFocus) {
      if (shown.isEmpty()) {
        add.requestFocus();
      } else {
        shown.getLast().focusName();
      }
    }
  }

  private void showProblems() {
    rows.getChildren().forEach(node -> {
      CheckRow row = (CheckRow) node;
      checks.checks().get().stream().filter(row::isOf).findFirst()
          .map(check -> checks.problems().get().get(check)).ifPresent(row::showProblems);
    });
  }

  /// Whether only one check is another than before: then every row stays where it is.
  private static boolean isTyping(List<CheckRow> rows, List<CheckSpec> now) {
    return rows.size() == now.size()
        && IntStream.range(0, now.size()).allMatch(i -> rows.get(i).isOfKind(now.get(i)))
        && IntStream.range(0, now.size()).filter(i -> !rows.get(i).isOf(now.get(i))).count() <= 1;
  }

  private static Optional<CheckRow> take(List<CheckRow> from, Predicate<CheckRow> wanted) {
    Optional<CheckRow> found = from.stream().filter(wanted).findFirst();
    found.ifPresent(from::remove);
    return found;
  }

  private CheckRow row(int index) {
    return (CheckRow) rows.getChildren().get(index);
  }

  private Node focused() {
    return getScene() == null ? null : getScene().getFocusOwner();
  }

  private static boolean isWithin(Node row, Node node) {
    Node at = node;
    while (at != null && at != row) {
      at = at.getParent();
    }
    return at != null;
  }

  /// Alt+Shift with an arrow moves the check, as it does an example.
  private void beforeKey(KeyEvent event) {
    boolean up = event.getCode() == KeyCode.UP;
    if (event.isAltDown() && event.isShiftDown() && (up || event.getCode() == KeyCode.DOWN)) {
      rows.getChildren().stream().map(CheckRow.class::cast).filter(row -> isWithin(row, focused())).findFirst()
          .ifPresent(row -> checks.moveBy(row.index(), up ? -1 : 1));
      event.consume();
    }
  }
}
