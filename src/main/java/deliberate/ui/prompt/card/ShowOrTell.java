package deliberate.ui.prompt.card;

import deliberate.message.Text;
import deliberate.ui.prompt.edit.ExampleCommands;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Whether the prompt shows by its examples or tells without them, and both side by side at one click.
final class ShowOrTell extends HBox {
  private final ToggleButton show;
  private final ToggleButton tell;

  ShowOrTell(ExampleCommands examples) {
    ToggleGroup group = new ToggleGroup();
    show = choice("show", group, () -> examples.show(true));
    tell = choice("tell", group, () -> examples.show(false));
    HBox segments = new HBox(show, tell);
    segments.getStyleClass().add(PromptStyles.SEGMENTS);
    Button contrast = new Button(Text.of("prompt.examples.contrast"));
    contrast.getStyleClass().add(PromptStyles.ADD);
    contrast.setTooltip(new Tooltip(Text.of("prompt.examples.contrast.tooltip")));
    contrast.setMinWidth(USE_PREF_SIZE);
    contrast.setOnAction(_ -> examples.contrast());
    getStyleClass().add(PromptStyles.CARD_HEAD);
    getChildren().setAll(segments, contrast);
  }

  void show(boolean shown) {
    (shown ? show : tell).setSelected(true);
  }

  private static ToggleButton choice(String key, ToggleGroup group, Runnable action) {
    ToggleButton button = new ToggleButton(Text.of("prompt.examples." + key));
    button.setToggleGroup(group);
    button.setTooltip(new Tooltip(Text.of("prompt.examples." + key + ".tooltip")));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> {
      button.setSelected(true); // a second click does not switch the choice off
      action.run();
    });
    return button;
  }
}
