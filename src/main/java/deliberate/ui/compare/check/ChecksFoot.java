package deliberate.ui.compare.check;

import deliberate.grader.Grade.Verdict;
import deliberate.message.Text;
import deliberate.ui.kit.edit.Shown;
import java.util.Arrays;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The lines below an answer that say which checks it passes; many are one line that opens.
public final class ChecksFoot extends VBox {
  static final String STYLE_CLASS = "pane-checks";
  static final String SUMMARY_STYLE_CLASS = "checks-summary";
  static final String LINE_STYLE_CLASS = "check-line";
  private static final List<String> VERDICTS = Arrays.stream(Verdict.values()).map(Verdict::id).toList();

  private final ToggleButton summary = new ToggleButton();
  private final VBox lines = new VBox();

  public ChecksFoot(PaneChecks checks) {
    getStyleClass().add(STYLE_CLASS);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Text.of("compare.checks.accessible"));
    setMinHeight(Region.USE_PREF_SIZE);
    summary.getStyleClass().setAll(SUMMARY_STYLE_CLASS);
    summary.setTooltip(new Tooltip(Text.of("compare.checks.tip")));
    summary.selectedProperty().subscribe(() -> show(checks.lines().get()));
    getChildren().setAll(summary, lines);
    checks.lines().subscribe(this::show);
  }

  private void show(CheckLines now) {
    boolean folds = !now.summary().isEmpty();
    boolean canOpen = folds && !now.lines().isEmpty();
    boolean open = !folds || summary.isSelected();
    String arrow = Text.of(summary.isSelected() ? "compare.checks.open" : "compare.checks.closed");
    summary.setText(canOpen ? arrow + " " + now.summary() : now.summary());
    summary.setDisable(!canOpen);
    summary.getStyleClass().removeAll(VERDICTS);
    if (canOpen) {
      summary.getStyleClass().add((now.allPassed() ? Verdict.PASSED : Verdict.FAILED).id());
    }
    lines.getChildren().setAll(open ? now.lines().stream().map(ChecksFoot::label).toList() : List.of());
    Shown.set(summary, folds);
    Shown.set(this, folds || !now.lines().isEmpty());
  }

  private static Label label(CheckLines.Line line) {
    Label label = new Label(line.text());
    label.getStyleClass().addAll(LINE_STYLE_CLASS, line.verdict().id());
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
