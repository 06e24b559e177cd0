package deliberate.ui.compare.picker;

import deliberate.ui.kit.Popover;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The button that names a pane's model and opens the list of all models below it.
public final class ModelPicker extends Button {
  public static final String STYLE_CLASS = "model-choice";
  static final String ARROW_STYLE_CLASS = "choice-arrow";
  private static final Set<KeyCode> OPENERS = EnumSet.of(KeyCode.ENTER, KeyCode.F4, KeyCode.DOWN);

  private final PickerViewModel picker;
  private final Consumer<String> onChosen;

  /// @param onChosen gets the id of the model chosen
  public ModelPicker(PickerViewModel picker, Consumer<String> onChosen) {
    this.picker = picker;
    this.onChosen = onChosen;
    getStyleClass().add(STYLE_CLASS);
    setMnemonicParsing(false);
    Region arrow = new Region();
    arrow.getStyleClass().add(ARROW_STYLE_CLASS);
    setGraphic(arrow);
    setContentDisplay(ContentDisplay.RIGHT);
    setOnAction(_ -> open());
    addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (OPENERS.contains(event.getCode()) && !event.isShortcutDown()) {
        event.consume();
        open();
      }
    });
  }

  private void open() {
    picker.open();
    PickerView view = new PickerView(picker);
    Popover popover = new Popover(this, view);
    popover.setOnHidden(() -> {
      picker.close();
      requestFocus();
    });
    view.setOnLeave(popover::hide);
    view.setOnChosen(row -> {
      popover.hide();
      picker.choose(row, onChosen);
    });
    popover.show(view.search());
  }
}
