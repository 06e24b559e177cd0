package deliberate.ui.shell;

import deliberate.message.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.PrefixSelectionComboBox;

/// Chooses the test case, or the user's own values; typing the beginning of a case's name goes to it.
public final class CaseChoice extends PrefixSelectionComboBox<CaseItem> {
  private static final int VISIBLE_ROWS = 14;

  private final CasesViewModel cases;
  private final BooleanSupplier editOwnValues;
  private boolean following;

  /// @param editOwnValues asks for the own values; says whether they were given
  public CaseChoice(CasesViewModel cases, BooleanSupplier editOwnValues) {
    this.cases = cases;
    this.editOwnValues = editOwnValues;
    setId("case-choice");
    getStyleClass().addAll("case-choice", "dense");
    setVisibleRowCount(VISIBLE_ROWS);
    setButtonCell(new ShortCell());
    setAccessibleText(Text.of("shell.case.tooltip"));
    setTooltip(new Tooltip(Text.of("shell.case.tooltip")));
    cases.cases().addListener((ListChangeListener<Object>) _ -> follow());
    cases.chosen().subscribe(this::follow);
    // Going through the open list by keyboard chooses nothing yet: what asks or opens would do so in passing.
    setOnAction(_ -> {
      if (!isShowing()) {
        choose();
      }
    });
    setOnHidden(_ -> choose());
    follow();
  }

  private void follow() {
    following = true;
    int count = cases.cases().size();
    List<CaseItem> items = new ArrayList<>(IntStream.range(0, count)
        .mapToObj(i -> new CaseItem(i, count, cases.cases().get(i).name())).toList());
    items.add(new CaseItem(CasesViewModel.OWN_VALUES, count, ""));
    items.add(new CaseItem(CasesViewModel.EDIT_CASES, count, ""));
    if (!items.equals(getItems())) {
      getItems().setAll(items);
    }
    int chosen = cases.chosen().get();
    getSelectionModel().select(chosen == CasesViewModel.OWN_VALUES ? count : chosen);
    following = false;
  }

  private void choose() {
    CaseItem item = getValue();
    if (following || item == null || item.index() == cases.chosen().get()) {
      return;
    }
    if (item.opensTable()) {
      cases.editing().set(true);
      follow();
      return;
    }
    int before = cases.chosen().get();
    cases.chosen().set(item.index());
    if (item.isOwn() && !editOwnValues.getAsBoolean()) {
      cases.chosen().set(before);
    }
  }

  /// The closed choice says only which case it is.
  private static final class ShortCell extends ListCell<CaseItem> {
    @Override
    protected void updateItem(CaseItem item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : item.shortText());
    }
  }
}
