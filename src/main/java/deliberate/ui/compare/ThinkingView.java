package deliberate.ui.compare;

import deliberate.message.Text;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.pane.ThinkingFold;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.kit.stream.StreamText;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The foldout with a pane's thinking.
final class ThinkingView extends VBox {
  static final String STYLE_CLASS = "thinking";
  static final String TOGGLE_STYLE_CLASS = "thinking-toggle";
  static final String COUNT_STYLE_CLASS = "thinking-count";
  static final String KIND_STYLE_CLASS = "thinking-kind";
  private static final double LEAST_HEIGHT = 40;
  /// Below this width, in pixels, the title is kept short.
  private static final double NARROW = 270;

  private final ThinkingFold fold;
  private final PaneViewModel pane;
  private final Button toggle = new Button();
  private final Label unseen = new Label(Text.of("compare.thinking.unseen"));
  private final StreamText text;

  ThinkingView(PaneViewModel pane, Links links) {
    this.text = new StreamText(Text.of("compare.thinking.accessible"), links);
    this.pane = pane;
    this.fold = pane.fold();
    getStyleClass().add(STYLE_CLASS);
    toggle.getStyleClass().setAll(TOGGLE_STYLE_CLASS);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setOnAction(event -> fold.toggle());
    toggle.textProperty().bind(Bindings.createStringBinding(
        () -> Text.of(fold.openProperty().get() ? "compare.thinking.open" : "compare.thinking.folded",
            fold.titleProperty().get()),
        fold.openProperty(), fold.titleProperty()));
    unseen.setWrapText(true);
    unseen.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(top(), unseen, text);
    visibleProperty().bind(fold.shownProperty());
    managedProperty().bind(fold.shownProperty());
    pane.thinking().listen(text);
    text.setMinHeight(0);
    fold.openProperty().subscribe(open -> showText());
    pane.readingProperty().subscribe(reading -> showText());
  }

  /// Lets the text be as high as what it holds, up to the given height in pixels.
  void fit(double most) {
    double wanted = Math.clamp(Math.ceil(text.contentHeight()), LEAST_HEIGHT, Math.max(LEAST_HEIGHT, most));
    if (text.isManaged() && Math.abs(wanted - text.getPrefHeight()) > 1) {
      text.setPrefHeight(wanted);
    }
  }

  /// Its text, where that can be seen.
  Optional<StreamText> searched() {
    return Optional.of(text).filter(shown -> isVisible() && shown.isVisible());
  }

  void setOnChanged(Runnable listener) {
    text.setOnChanged(listener);
    text.visibleProperty().subscribe(listener);
  }

  private HBox top() {
    Label count = new Label();
    count.getStyleClass().add(COUNT_STYLE_CLASS);
    count.textProperty().bind(Bindings.createStringBinding(
        () -> fold.tokensProperty().get().isEmpty() ? ""
            : Text.of(getWidth() < NARROW ? "compare.thinking.count.short" : "compare.thinking.count",
                fold.tokensProperty().get()),
        fold.tokensProperty(), widthProperty()));
    Label kind = new Label();
    kind.getStyleClass().add(KIND_STYLE_CLASS);
    kind.textProperty().bind(fold.kindProperty());
    kind.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Spacer();
    HBox top = new HBox(toggle, count, space, kind);
    top.setAlignment(Pos.BASELINE_LEFT);
    return top;
  }

  private void showText() {
    boolean open = fold.openProperty().get();
    boolean seen = !pane.thinking().isEmpty();
    Shown.set(unseen, open && !seen && !pane.isRunning());
    Shown.set(text, open && seen);
  }
}
