package deliberate.ui.compare.turn;

import atlantafx.base.theme.Styles;
import deliberate.message.Marks;
import deliberate.message.Text;
import deliberate.run.RunRecord;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.kit.stream.StreamText;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A turn that is over: its question, its thinking folded away, its answer. Nothing in it changes any more, and long
/// texts are laid out only when they are asked for.
public final class FrozenTurn extends VBox {
  static final String STYLE_CLASS = "frozen-turn";
  public static final String QUESTION_STYLE_CLASS = "turn-question";
  static final String ANSWER_STYLE_CLASS = "frozen-answer";
  private static final int SHORT = 600;
  private static final double LONG_HEIGHT = 180;

  private final Links links;
  private Optional<Hyperlink> fold = Optional.empty();

  /// @param asked what the user asked; empty for the prompt itself
  public FrozenTurn(RunRecord turn, String asked, Links links, Runnable again) {
    this.links = links;
    getStyleClass().add(STYLE_CLASS);
    Label question = line(asked.isEmpty() ? Text.of("compare.turns.prompt") : asked);
    question.getStyleClass().add(QUESTION_STYLE_CLASS);
    Button redo = new Button(Text.of("compare.turns.again"));
    redo.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    redo.setAccessibleText(Text.of("compare.turns.again.tip"));
    redo.setOnAction(event -> again.run());
    HBox actions = new HBox(6);
    if (!turn.thinking().isEmpty()) {
      fold = Optional.of(fold(turn));
      actions.getChildren().add(fold.get());
    }
    actions.getChildren().add(redo);
    getChildren().addAll(question, actions);
    addAnswer(turn.answer().strip());
  }

  /// Whether there is a way to its thinking, and to how much that was.
  public void setThinkingShown(boolean shown) {
    fold.ifPresent(link -> Shown.set(link, shown));
  }

  private void addAnswer(String answer) {
    if (answer.length() <= SHORT) {
      Label whole = line(answer);
      whole.getStyleClass().add(ANSWER_STYLE_CLASS);
      getChildren().add(whole);
      return;
    }
    Label start = line(answer.substring(0, SHORT) + "…");
    start.getStyleClass().add(ANSWER_STYLE_CLASS);
    Hyperlink all = new Hyperlink(Text.of("compare.turns.all"));
    all.setOnAction(event -> getChildren().setAll(getChildren().getFirst(), getChildren().get(1),
        text(answer, "compare.answer.accessible")));
    getChildren().addAll(start, all);
  }

  private Hyperlink fold(RunRecord turn) {
    Hyperlink fold = new Hyperlink(Text.of("compare.turns.thinking", Marks.tokens(turn.usage().reasoning())));
    fold.setOnAction(event -> {
      fold.setVisited(false);
      if (getChildren().get(2) instanceof StreamText there && there.getStyleClass().contains("frozen-thinking")) {
        Shown.set(there, !there.isVisible());
      } else {
        StreamText thinking = text(turn.thinking(), "compare.thinking.accessible");
        thinking.getStyleClass().add("frozen-thinking");
        getChildren().add(2, thinking);
      }
    });
    return fold;
  }

  private StreamText text(String all, String name) {
    StreamText text = new StreamText(Text.of(name), links);
    text.appended(all);
    text.setPrefHeight(LONG_HEIGHT);
    return text;
  }

  private static Label line(String text) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }
}
