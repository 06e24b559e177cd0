package deliberate.ui.compare;

import deliberate.message.FailureText;
import deliberate.message.Text;
import deliberate.run.LiveProgress;
import deliberate.ui.compare.check.ChecksFoot;
import deliberate.ui.compare.pane.PaneMask;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.GrowingText;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.kit.find.Searchable;
import deliberate.ui.kit.stream.StreamText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One pane: header, thinking, answer, what went wrong, and its numbers.
final class PaneView extends VBox {
  static final String STYLE_CLASS = "compare-pane";
  static final String BODY_STYLE_CLASS = "pane-body";
  static final String ANSWER_STYLE_CLASS = "answer";
  static final String EMPTY_STYLE_CLASS = "pane-empty";
  static final String NOTES_STYLE_CLASS = "pane-notes";
  static final String FAILURE_STYLE_CLASS = "pane-failure";
  static final String ACTION_STYLE_CLASS = "pane-failure-action";
  private static final double LEAST_WIDTH = 220;
  /// How much of a pane's height the thinking takes at most once there is an answer.
  private static final double THINKING_SHARE = 0.45;
  /// What surrounds the text of the thinking: its title, paddings and margins, in pixels.
  private static final double THINKING_CHROME = 56;

  private final PaneViewModel pane;
  private final ThinkingView thinking;
  private final VBox body = new VBox();
  private final Runnable afterLayout = this::fitThinking;
  private final StreamText answer;

  /// @param mark       stands below the answer
  /// @param invitation stands in its place before the first run
  PaneView(PaneViewModel pane, Links links, Node header, Node mark, String invitation) {
    this.answer = new StreamText(Text.of("compare.answer.accessible"), links);
    this.pane = pane;
    this.thinking = new ThinkingView(pane, links);
    getStyleClass().add(STYLE_CLASS);
    setMinWidth(LEAST_WIDTH);
    setAccessibleRole(AccessibleRole.PARENT);
    // Changes, and so is told to whoever listens, at the start, with the thinking, with the answer and at the end only.
    pane.readingProperty().subscribe(reading -> setAccessibleText(
        Text.of("compare.pane.accessible", reading.label(), Text.of("compare.state." + stage(reading)))));
    answer.getStyleClass().add(ANSWER_STYLE_CLASS);
    pane.choice().renderedProperty().subscribe(answer::setRendered);
    pane.answer().listen(answer);
    pane.answer().listen(new ShownWhereFilled(answer));
    fillBody(invitation);
    VBox failure = failure();
    VBox.setMargin(failure, new Insets(6, 12, 10, 12));
    StackPane checks = new StackPane(new ChecksFoot(pane.checks()));
    pane.maskProperty().subscribe(mask -> Shown.set(checks, mask.isEmpty()));
    getChildren().addAll(header, new TurnsView(pane, links), body, notes(), failure, mark, checks,
        new StatusLine(pane));
    sceneProperty().subscribe((before, now) -> {
      if (before != null) {
        before.removePostLayoutPulseListener(afterLayout);
      }
      if (now != null) {
        now.addPostLayoutPulseListener(afterLayout);
      }
    });
  }

  private static String stage(PaneReading reading) {
    boolean tells = reading.state() == PaneState.RUNNING && (reading.phase() == LiveProgress.Phase.THINKING
        || reading.phase() == LiveProgress.Phase.ANSWERING);
    return tells ? reading.phase().name().toLowerCase(Locale.ROOT) : reading.state().id();
  }

  /// The texts that can be seen, in reading order.
  List<Searchable> searched() {
    List<Searchable> texts = new ArrayList<>();
    thinking.searched().ifPresent(texts::add);
    if (answer.isVisible() && !isCovered()) {
      texts.add(answer);
    }
    return texts;
  }

  /// Who is told when one of these texts changes, comes or goes.
  void setOnChanged(Runnable listener) {
    thinking.setOnChanged(listener);
    answer.setOnChanged(listener);
  }

  /// How high the thinking is shows only after it was laid out; a change takes effect in the next frame.
  private void fitThinking() {
    thinking.fit(body.getHeight() * (pane.answer().isEmpty() ? 1 : THINKING_SHARE) - THINKING_CHROME);
  }

  private void fillBody(String invitation) {
    StackPane cover = new StackPane(answer);
    pane.maskProperty().subscribe(() -> cover.setVisible(!isCovered()));
    StackPane answerOrHint = new StackPane(cover, hint(invitation));
    answerOrHint.setMinHeight(0);
    answerOrHint.setPrefHeight(0);
    VBox.setVgrow(answerOrHint, Priority.ALWAYS);
    VBox.setMargin(thinking, new Insets(0, 12, 10, 12));
    body.getChildren().addAll(thinking, answerOrHint);
    body.getStyleClass().add(BODY_STYLE_CLASS);
    body.setMinHeight(0);
    body.setPrefHeight(0);
    VBox.setVgrow(body, Priority.ALWAYS);
  }

  private Label hint(String invitation) {
    Label hint = new Label();
    hint.getStyleClass().add(EMPTY_STYLE_CLASS);
    hint.setMouseTransparent(true);
    Runnable renew = () -> {
      PaneReading reading = pane.reading();
      boolean waits = reading.isLive() && reading.phase() == LiveProgress.Phase.WAITING;
      hint.setText(isCovered() && reading.isLive() ? Text.of("compare.blind.covered")
          : waits ? Text.of("compare.waiting") : invitation);
      hint.setVisible(isCovered() || waits && pane.maskProperty().get().isEmpty()
          || reading.state() == PaneState.IDLE);
    };
    pane.readingProperty().subscribe(_ -> renew.run());
    pane.maskProperty().subscribe(renew);
    renew.run();
    return hint;
  }

  private boolean isCovered() {
    return pane.maskProperty().get().map(PaneMask::covered).orElse(false);
  }

  private VBox notes() {
    VBox notes = new VBox();
    notes.getStyleClass().add(NOTES_STYLE_CLASS);
    Runnable renew = () -> {
      boolean masked = pane.maskProperty().get().isPresent();
      notes.getChildren().setAll(masked ? List.of() : pane.notes().stream().map(PaneView::line).toList());
      if (!masked && !pane.retryProperty().get().isEmpty()) {
        notes.getChildren().add(line(pane.retryProperty().get()));
      }
      Shown.set(notes, !notes.getChildren().isEmpty());
    };
    pane.notes().subscribe(renew);
    pane.maskProperty().subscribe(renew);
    pane.retryProperty().subscribe(retry -> renew.run());
    return notes;
  }

  private VBox failure() {
    Label sentence = line("");
    Label action = line("");
    action.getStyleClass().add(ACTION_STYLE_CLASS);
    VBox failure = new VBox(sentence, action);
    failure.getStyleClass().add(FAILURE_STYLE_CLASS);
    Runnable renew = () -> {
      Optional<FailureText> why = pane.failureProperty().get().map(told -> pane.maskProperty().get().isEmpty() ? told
          : new FailureText(Text.of("compare.blind.failed"), ""));
      sentence.setText(why.map(FailureText::sentence).orElse(""));
      action.setText(why.map(FailureText::action).orElse(""));
      Shown.set(action, !action.getText().isEmpty());
      Shown.set(failure, why.isPresent() && !isCovered());
    };
    pane.failureProperty().subscribe(_ -> renew.run());
    pane.maskProperty().subscribe(renew);
    renew.run();
    return failure;
  }

  private static Label line(String text) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }

  /// An empty answer takes no room and no key press.
  private record ShownWhereFilled(StreamText text) implements GrowingText.Listener {
    @Override
    public void appended(String piece) {
      text.setVisible(true);
    }

    @Override
    public void cleared() {
      text.setVisible(false);
    }
  }
}
