package deliberate.ui.compare.blind;

import atlantafx.base.theme.Styles;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.vote.Elo;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.edit.Shown;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The table of ratings, and how they come about.
final class StandingsView extends VBox {
  static final String STYLE_CLASS = "standings";
  private static final double WIDTH = 440;
  private static final List<String> COLUMNS = List.of("model", "elo", "votes", "won", "tied");

  private final Standings standings;
  private final ObservableValue<ContestantNames> names;
  private final GridPane table = new GridPane(18, 4);
  private final CheckBox all = new CheckBox(Text.of("compare.blind.all-prompts"));

  StandingsView(Standings standings, ObservableValue<ContestantNames> names) {
    this.standings = standings;
    this.names = names;
    getStyleClass().add(STYLE_CLASS);
    getStylesheets().add(StandingsView.class.getResource("blind.css").toExternalForm());
    setPrefWidth(WIDTH);
    Label title = new Label(Text.of("compare.blind.table"));
    title.getStyleClass().add(Styles.TEXT_BOLD);
    all.selectedProperty().bindBidirectional(standings.ofAllPromptsProperty());
    Label problem = muted("");
    standings.problemProperty().subscribe(why -> {
      problem.setText(why.isEmpty() ? "" : Text.of("compare.blind.problem", why));
      Shown.set(problem, !why.isEmpty());
    });
    getChildren().setAll(title, table, problem, all, muted(Text.of("compare.blind.formula",
        Numbers.tokens((long) Elo.START), Numbers.tokens((long) Elo.K))));
    standings.tableProperty().subscribe(this::show);
    names.subscribe(_ -> show());
  }

  /// What takes the focus.
  Node first() {
    return all;
  }

  private void show() {
    table.getChildren().clear();
    List<Elo.Standing> lines = standings.tableProperty().get();
    if (lines.isEmpty()) {
      table.add(muted(Text.of("compare.blind.no-votes")), 0, 0);
      return;
    }
    for (int i = 0; i < COLUMNS.size(); i++) {
      Label head = new Label(Text.of("compare.blind.column." + COLUMNS.get(i)));
      head.getStyleClass().add(KitStyles.MUTED);
      add(head, i, 0);
    }
    for (int row = 0; row < lines.size(); row++) {
      Elo.Standing line = lines.get(row);
      List<String> texts = List.of(names.getValue().of(line.contestant()), Numbers.tokens(Math.round(line.rating())),
          Numbers.tokens(line.votes()), Numbers.tokens(line.won()), Numbers.tokens(line.tied()));
      for (int i = 0; i < texts.size(); i++) {
        add(new Label(texts.get(i)), i, row + 1);
      }
    }
  }

  private void add(Label label, int column, int row) {
    GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
    table.add(label, column, row);
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add(KitStyles.MUTED);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
