package deliberate.ui.cases;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.batch.BatchProgress;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.edit.Shown;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Runs the cases shown: before that how many runs and what they may take and cost, then how far they have come.
final class CaseRunBar extends HBox {
  private static final double GAP = 8;

  private final CaseTableViewModel cases;
  private final CaseRunsViewModel runs;
  private final Label said = new Label();
  private final Button run;
  private final Button stop;

  CaseRunBar(CaseTableViewModel cases, CaseRunsViewModel runs) {
    super(GAP);
    this.cases = cases;
    this.runs = runs;
    run = CasesView.button("run", runs::run);
    stop = CasesView.button("stop", runs::stop);
    setAlignment(Pos.CENTER_LEFT);
    said.getStyleClass().add(KitStyles.MUTED);
    said.setId("cases-progress");
    said.setMinWidth(0);
    getChildren().setAll(said, run, stop);
    runs.progress().subscribe(this::show);
    runs.problem().subscribe(this::show);
    cases.rows().addListener((ListChangeListener<CaseRow>) _ -> show());
    show();
  }

  private void show() {
    Optional<BatchProgress> now = runs.progress().get();
    Shown.set(run, now.isEmpty());
    Shown.set(stop, now.isPresent());
    run.setDisable(cases.rows().isEmpty());
    boolean all = cases.rows().size() == cases.count();
    run.setText(Text.of(all ? "cases.run" : "cases.run.shown", Numbers.tokens(cases.rows().size())));
    said.setText(now.map(CaseRunBar::progress)
        .orElse(runs.problem().get().isEmpty() ? guess() : runs.problem().get()));
  }

  private String guess() {
    BatchGuess guess = runs.guess();
    String number = Numbers.tokens(runs.runs());
    return guess.time().map(time -> Text.of("cases.guess", number, Numbers.seconds(time), Numbers.money(guess.money())))
        .orElseGet(() -> Text.of("cases.guess.none", number));
  }

  private static String progress(BatchProgress now) {
    String done = Numbers.tokens(now.done());
    String all = Numbers.tokens(now.all());
    return now.left().map(left -> Text.of("cases.progress.left", done, all, Numbers.seconds(left)))
        .orElseGet(() -> Text.of("cases.progress", done, all));
  }
}
