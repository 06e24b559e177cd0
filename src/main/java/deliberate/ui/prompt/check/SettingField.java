package deliberate.ui.prompt.check;

import deliberate.grader.Setting;
import deliberate.grader.SettingText;
import deliberate.message.CheckText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/// The control for one setting, made by its kind; tells what was typed and shows what the prompt holds.
sealed interface SettingField {
  /// Gets what a person set.
  interface Listener {
    void text(String text);

    void flag(boolean on);
  }

  Control control();

  /// Shows the value of the file; null where it is not given.
  void show(Object value);

  static SettingField of(Setting setting, List<String> models, Listener listener) {
    SettingField field = switch (setting.kind()) {
      case FLAG -> new Flag(setting, listener::flag);
      case CHOICE -> new Choice(setting, listener::text);
      case MODEL -> new Model(setting, models, listener::text);
      case LINE, NUMBER -> new Typed(setting, new TextField(), listener::text);
      case TEXT, LIST, DATA -> new Typed(setting, area(), listener::text);
    };
    field.control().setTooltip(new Tooltip(CheckText.tip(setting)));
    field.control().setAccessibleText(CheckText.label(setting));
    field.control().getStyleClass().add(CheckStyles.FIELD);
    field.control().setMaxWidth(Double.MAX_VALUE);
    return field;
  }

  /// As high as its text, up to a few lines; Tab leaves it, as it does every field.
  private static TextArea area() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(1);
    area.textProperty().subscribe(text -> area.setPrefRowCount(Math.clamp(text.lines().count(), 1, MOST_ROWS)));
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
        area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        event.consume();
      }
    });
    return area;
  }

  int MOST_ROWS = 8;

  /// On or off.
  record Flag(Setting setting, CheckBox control) implements SettingField {
    Flag(Setting setting, Consumer<Boolean> onSet) {
      this(setting, new CheckBox(CheckText.label(setting)));
      control.setOnAction(_ -> onSet.accept(control.isSelected()));
    }

    @Override
    public void show(Object value) {
      control.setSelected(Boolean.TRUE.equals(value == null ? setting.usual().orElse(false) : value));
    }
  }

  /// One of a few values.
  record Choice(Setting setting, ComboBox<String> control) implements SettingField {
    Choice(Setting setting, Consumer<String> onSet) {
      this(setting, new ComboBox<>(FXCollections.observableArrayList(setting.choices())));
      control.setConverter(new StringConverter<>() {
        @Override
        public String toString(String choice) {
          return choice == null ? "" : CheckText.choice(choice);
        }

        @Override
        public String fromString(String text) {
          return text;
        }
      });
      control.setOnAction(_ -> onSet.accept(control.getValue()));
    }

    @Override
    public void show(Object value) {
      String shown = value == null ? setting.choices().getFirst() : value.toString();
      control.setValue(setting.choices().contains(shown) ? shown : null);
    }
  }

  /// A model from the list, or any other that is typed.
  record Model(Setting setting, ComboBox<String> control) implements SettingField {
    Model(Setting setting, List<String> models, Consumer<String> onSet) {
      this(setting, new ComboBox<>(FXCollections.observableArrayList(models)));
      control.setEditable(true);
      control.getEditor().textProperty().addListener((_, _, now) -> onSet.accept(now));
    }

    @Override
    public void show(Object value) {
      if (!SettingText.isSame(setting, value, control.getEditor().getText())) {
        control.getEditor().setText(SettingText.of(value));
      }
    }
  }

  /// Words, a number, a list or a schema.
  record Typed(Setting setting, TextInputControl control) implements SettingField {
    Typed(Setting setting, TextInputControl control, Consumer<String> onSet) {
      this(setting, control);
      control.setPromptText(setting.usual().map(SettingText::of).orElse(""));
      control.textProperty().addListener((_, _, now) -> onSet.accept(now));
    }

    @Override
    public void show(Object value) {
      if (!SettingText.isSame(setting, value, Optional.ofNullable(control.getText()).orElse(""))) {
        control.setText(SettingText.of(value));
      }
    }
  }
}
