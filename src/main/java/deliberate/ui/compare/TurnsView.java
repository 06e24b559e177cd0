package deliberate.ui.compare;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.run.RunRecord;
import deliberate.ui.compare.pane.PaneTurns;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.turn.FrozenTurn;
import deliberate.ui.compare.turn.TurnSums;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.Shown;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The conversation above a pane's answer: the turns that are over, then the question of the one shown.
final class TurnsView extends VBox {
  static final String STYLE_CLASS = "turns";
  static final String SUM_STYLE_CLASS = "turns-sum";
  static final String EARLIER_STYLE_CLASS = "turns-earlier";
  private static final double MOST_HEIGHT = 190;

  private final PaneViewModel pane;
  private final PaneTurns turns;
  private final Map<RunRecord, Node> frozen = new IdentityHashMap<>();
  private final VBox earlier = new VBox();
  private final ScrollPane scroll = new ScrollPane(earlier);
  private final Label sum = new Label();
  private final Label place = new Label();
  private final Label question = new Label();
  private final TextField edited = new TextField();
  private final Button again = button("compare.turns.again", "compare.turns.again.tip");
  private final Button edit = button("compare.turns.edit", "compare.turns.edit.tip");
  private final Button back = button("compare.turns.back", "compare.turns.back.tip");
  private final Button forth = button("compare.turns.forth", "compare.turns.forth.tip");

  private final Links links;

  TurnsView(PaneViewModel pane, Links links) {
    this.links = links;
    this.pane = pane;
    this.turns = pane.turns();
    getStyleClass().add(STYLE_CLASS);
    earlier.getStyleClass().add(EARLIER_STYLE_CLASS);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    earlier.heightProperty().addListener((property, before, now) -> scroll.setVvalue(1));
    question.getStyleClass().add(FrozenTurn.QUESTION_STYLE_CLASS);
    question.setWrapText(true);
    question.setMinHeight(Region.USE_PREF_SIZE);
    edited.setAccessibleText(Text.of("compare.turns.edit.accessible"));
    edited.setOnAction(event -> askEdited());
    Shown.set(edited, false);
    again.setOnAction(event -> turns.askAgain(shownTurn()));
    edit.setOnAction(event -> openEdit());
    back.setOnAction(event -> turns.showBranch(-1));
    forth.setOnAction(event -> turns.showBranch(1));
    getChildren().addAll(top(), scroll, question, edited);
    pane.maskProperty().subscribe(() -> {
      frozen.clear();
      show();
    });
    turns.conversationProperty().subscribe(_ -> show());
    turns.askedProperty().subscribe(_ -> show());
  }

  private HBox top() {
    sum.getStyleClass().add(SUM_STYLE_CLASS);
    sum.setMinWidth(0);
    place.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Spacer();
    HBox top = new HBox(4, sum, space, back, place, forth, edit, again);
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private void show() {
    List<RunRecord> over = turns.conversation().turns();
    List<RunRecord> above = turns.earlier();
    frozen.keySet().retainAll(above);
    earlier.getChildren().setAll(above.stream()
        .map(turn -> frozen.computeIfAbsent(turn, this::freeze))
        .toList());
    boolean settled = turns.askedProperty().get().isEmpty();
    sum.setText(over.size() < 2 || masked() ? "" : TurnSums.of(over));
    place.setText(turns.place());
    question.setText(turns.question());
    Shown.set(scroll, !above.isEmpty());
    Shown.set(question, !turns.question().isEmpty() && !edited.isVisible());
    boolean branched = !turns.place().isEmpty() && settled;
    List.of(back, place, forth).forEach(node -> Shown.set(node, branched));
    Shown.set(edit, settled && !turns.question().isEmpty());
    Shown.set(again, settled && !over.isEmpty());
    // A single answer needs no tools above it; the pane's menu can ask it again.
    Shown.set(this, over.size() > 1 || !above.isEmpty() || branched);
  }

  private boolean masked() {
    return pane.maskProperty().get().isPresent();
  }

  private FrozenTurn freeze(RunRecord turn) {
    FrozenTurn frozenTurn = new FrozenTurn(turn, PaneTurns.question(turn.plan()), links,
        () -> turns.askAgain(turn.plan().turn().number()));
    frozenTurn.setThinkingShown(!masked());
    return frozenTurn;
  }

  private int shownTurn() {
    return turns.conversation().turns().size();
  }

  private void openEdit() {
    edited.setText(turns.question());
    Shown.set(edited, true);
    Shown.set(question, false);
    edited.requestFocus();
  }

  private void askEdited() {
    Shown.set(edited, false);
    turns.askOtherwise(shownTurn(), edited.getText().strip());
    show();
  }

  private static Button button(String key, String tip) {
    Button button = new Button(Text.of(key));
    button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(Text.of(tip));
    button.setTooltip(new Tooltip(Text.of(tip)));
    return button;
  }
}
