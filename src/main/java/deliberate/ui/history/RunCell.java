package deliberate.ui.history;

import deliberate.message.Text;
import deliberate.run.history.entry.Outcome;
import deliberate.run.history.entry.RunSummary;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.Shown;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A kept run in the list: who answered and when, what was asked, how the answer begins, and its figures.
final class RunCell extends ListCell<RunRow> {
  private static final double GAP = 6;

  private final Label model = label(KitStyles.STRONG);
  private final Label star = label("history-star");
  private final Label outcome = label(KitStyles.PILL);
  private final Label moment = label(KitStyles.MUTED);
  private final Label asked = label(KitStyles.MUTED);
  private final Label preview = label("history-preview");
  private final Label figures = label("history-figures");
  private final VBox body;
  private Subscription following = Subscription.EMPTY;

  RunCell() {
    star.setText(Text.of("history.star.mark"));
    moment.setMinWidth(USE_PREF_SIZE);
    outcome.setMinWidth(USE_PREF_SIZE);
    figures.setMinWidth(USE_PREF_SIZE);
    body = new VBox(line(model, star, outcome, space(), moment), preview, line(asked, space(), figures));
    body.getStyleClass().add("history-run");
    setPrefWidth(0); // as wide as the list, so that nothing scrolls sideways
  }

  @Override
  protected void updateItem(RunRow row, boolean empty) {
    super.updateItem(row, empty);
    following.unsubscribe();
    following = Subscription.EMPTY;
    setGraphic(empty || row == null ? null : body);
    if (!empty && row != null) {
      following = row.run().subscribe(this::show);
    }
  }

  private void show(RunSummary run) {
    body.setVisible(run != null);
    if (run == null) {
      setAccessibleText(Text.of("history.reading"));
      return;
    }
    setAccessibleText(RunWords.spoken(run));
    model.setText(RunWords.model(run));
    Shown.set(star, run.starred());
    outcome.setText(RunWords.outcome(run));
    Shown.set(outcome, run.outcome() != Outcome.FINISHED);
    moment.setText(RunWords.moment(run.startedAt()));
    asked.setText(RunWords.asked(run));
    preview.setText(run.preview().isBlank() ? Text.of("history.no-answer") : run.preview());
    figures.setText(String.join("  ·  ", RunWords.figures(run)));
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    label.setMinWidth(0);
    return label;
  }

  private static Region space() {
    Region space = new Spacer();
    return space;
  }

  private static HBox line(Node... parts) {
    HBox line = new HBox(GAP, parts);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
