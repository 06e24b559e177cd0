package deliberate.ui.prompt;

import deliberate.message.Text;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.prompt.card.PromptStyles;
import deliberate.ui.prompt.edit.Starter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// What an empty prompt shows: three ways to begin.
final class Invitation extends VBox {
  /// What stands left and right of a starter's text.
  private static final double AROUND_TEXT = 34;

  private final Button first;
  private final List<Label> descriptions = new ArrayList<>();

  /// @param onPaste called to begin with what is on the clipboard
  Invitation(Consumer<Starter> onChosen, Runnable onPaste) {
    getStyleClass().add(PromptStyles.INVITATION);
    setMinWidth(0);
    Label title = new Label(Text.of("prompt.empty.title"));
    title.getStyleClass().add(KitStyles.STRONG);
    Label text = new Label(Text.of("prompt.empty.text"));
    text.setWrapText(true);
    text.getStyleClass().add(KitStyles.MUTED);
    getChildren().setAll(title, text);
    List<Button> starters = Arrays.stream(Starter.values()).map(starter -> button(starter, onChosen)).toList();
    first = starters.getFirst();
    getChildren().addAll(starters);
    Button paste = new Button(Text.of("prompt.empty.paste"));
    paste.setTooltip(new Tooltip(Text.of("prompt.empty.paste.tooltip")));
    paste.getStyleClass().add(PromptStyles.ADD);
    paste.setOnAction(_ -> onPaste.run());
    getChildren().add(paste);
  }

  void focusFirst() {
    first.requestFocus();
  }

  /// A button measures what it holds without regard to its own width, so its text is told how wide it will be.
  @Override
  protected double computePrefHeight(double width) {
    double available = width - AROUND_TEXT;
    if (available > 0) {
      descriptions.forEach(description -> {
        description.setMinWidth(available);
        description.setPrefWidth(available);
      });
    }
    return super.computePrefHeight(width);
  }

  private Button button(Starter starter, Consumer<Starter> onChosen) {
    Label name = new Label(starter.title());
    name.getStyleClass().add(KitStyles.STRONG);
    Label description = new Label(starter.description());
    description.getStyleClass().add(KitStyles.MUTED);
    description.setWrapText(true);
    descriptions.add(description);
    Button button = new Button(null, new VBox(name, description));
    button.setAccessibleText(starter.title() + ". " + starter.description());
    button.getStyleClass().add(PromptStyles.STARTER);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> onChosen.accept(starter));
    return button;
  }
}
