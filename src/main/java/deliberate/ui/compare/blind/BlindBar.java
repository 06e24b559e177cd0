package deliberate.ui.compare.blind;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.Popover;
import deliberate.ui.kit.edit.Shown;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The line below the panes that says how far a blind comparison is, and takes the vote.
public final class BlindBar extends HBox {
  static final String STYLE_CLASS = "blind-bar";
  static final String SENTENCE_STYLE_CLASS = "blind-sentence";

  private final BlindViewModel blind;
  private final HBox choices = new HBox(6);
  private final Button takeBack = button("take-back");
  private final Button standings = button("standings");

  /// @param names what models are called, by their ids; changes with the catalog
  public BlindBar(BlindViewModel blind, ObservableValue<ContestantNames> names) {
    this.blind = blind;
    getStyleClass().add(STYLE_CLASS);
    getStylesheets().add(BlindBar.class.getResource("blind.css").toExternalForm());
    setAlignment(Pos.CENTER_LEFT);
    Label sentence = new Label();
    sentence.getStyleClass().add(SENTENCE_STYLE_CLASS);
    sentence.textProperty().bind(blind.sentenceProperty());
    sentence.setWrapText(true);
    sentence.setMinWidth(0);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    choices.setAlignment(Pos.CENTER_LEFT);
    choices.setMinWidth(USE_PREF_SIZE);
    takeBack.setOnAction(_ -> blind.takeBack());
    StandingsView table = new StandingsView(blind.standings(), names);
    Popover popover = new Popover(standings, table);
    standings.setOnAction(_ -> popover.show(table.first()));
    Button end = button("end");
    end.setOnAction(_ -> blind.toggle());
    getChildren().setAll(sentence, choices, takeBack, standings, end);
    blind.stateProperty().subscribe(_ -> show());
    blind.sentenceProperty().subscribe(this::show);
    blind.shown().addListener((ListChangeListener<PaneViewModel>) change -> show());
  }

  private void show() {
    BlindState state = blind.stateProperty().get();
    Shown.set(this, state != BlindState.OFF);
    Shown.set(choices, state == BlindState.VOTING);
    Shown.set(takeBack, blind.canTakeBack());
    choices.getChildren().clear();
    for (int i = 0; i < blind.shown().size() && state == BlindState.VOTING; i++) {
      PaneViewModel pane = blind.shown().get(i);
      Button best = new Button(BlindViewModel.letter(i));
      best.getStyleClass().add(Styles.SMALL);
      best.setAccessibleText(Text.of("compare.blind.best", BlindViewModel.name(i)));
      best.setTooltip(new Tooltip(Text.of("compare.blind.best", BlindViewModel.name(i))));
      best.setDisable(pane.answer().value().isBlank());
      best.setMinWidth(USE_PREF_SIZE);
      best.setOnAction(_ -> blind.best(pane));
      choices.getChildren().add(best);
    }
    if (state == BlindState.VOTING) {
      Button tie = button("tie");
      tie.setOnAction(_ -> blind.tie());
      Button allBad = button("all-bad");
      allBad.setOnAction(_ -> blind.allBad());
      choices.getChildren().addAll(tie, allBad);
    }
  }

  private static Button button(String key) {
    Button button = new Button(Text.of("compare.blind." + key));
    button.getStyleClass().add(Styles.SMALL);
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(Text.of("compare.blind." + key + ".tip")));
    return button;
  }
}
