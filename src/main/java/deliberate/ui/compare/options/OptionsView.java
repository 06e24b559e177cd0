package deliberate.ui.compare.options;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.Shown;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The open options of a pane: a field for each, the pane's own system message, and the request that comes of it. What
/// is typed counts once its field is left.
final class OptionsView extends VBox {
  static final String STYLE_CLASS = "options";
  private static final int LONG_ROWS = 2;
  private static final int SYSTEM_ROWS = 3;
  private static final int REQUEST_ROWS = 12;
  private static final double GAP = 10;
  private static final double MOST_HEIGHT = 560;

  private final OptionsViewModel options;
  private final Map<OptionField, TextInputControl> inputs = new EnumMap<>(OptionField.class);
  private final TextArea system = area(SYSTEM_ROWS);

  OptionsView(OptionsViewModel options) {
    this.options = options;
    getStyleClass().add(STYLE_CLASS);
    VBox fields = new VBox(GAP);
    fields.getStyleClass().add("options-fields");
    OptionField.all().filter(field -> !field.isLong()).forEach(field -> fields.getChildren().add(row(field)));
    OptionField.all().filter(OptionField::isLong).forEach(field -> fields.getChildren().add(row(field)));
    fields.getChildren().addAll(systemRow(), request());
    ScrollPane scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMaxHeight(MOST_HEIGHT);
    getChildren().setAll(heading(), scroll);
    show();
  }

  Node first() {
    return inputs.get(OptionField.TEMPERATURE);
  }

  /// Takes over what was typed last.
  void commit() {
    inputs.forEach(this::commit);
    options.setSystem(system.getText());
  }

  private void commit(OptionField field, TextInputControl input) {
    if (!input.isDisabled() && options.set(field, input.getText())) {
      input.setText(options.text(field));
    }
  }

  private void show() {
    inputs.forEach((field, input) -> {
      input.setText(options.text(field));
      // What is set stays open to be unset.
      input.setDisable(!options.isTaken(field) && input.getText().isEmpty());
    });
    system.setText(options.system());
  }

  private Node heading() {
    Label title = new Label(Text.of("options.title"));
    title.getStyleClass().add(KitStyles.STRONG);
    Button clear = new Button(Text.of("options.clear"));
    clear.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE);
    clear.setOnAction(_ -> {
      options.clear();
      show();
    });
    HBox heading = new HBox(title, space(), clear);
    heading.getStyleClass().add("options-heading");
    return heading;
  }

  private Node row(OptionField field) {
    TextInputControl input = field.isLong() ? area(LONG_ROWS) : new TextField();
    input.setId("option-" + field.option());
    input.setPromptText(Text.of("options." + field.option() + ".prompt"));
    input.focusedProperty().subscribe((before, now) -> {
      if (before && !now) {
        commit(field, input);
      }
    });
    if (!field.isLong()) {
      input.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
        if (event.getCode() == KeyCode.ENTER) {
          commit(field, input);
        }
      });
    }
    inputs.put(field, input);
    Label note = new Label();
    note.getStyleClass().add("options-note");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.textProperty().bind(options.note(field));
    note.textProperty().subscribe(text -> Shown.set(note, !text.isEmpty()));
    return labelled(Text.of("options." + field.option()), input, note);
  }

  private Node systemRow() {
    system.setId("option-system");
    system.setPromptText(Text.of("options.system.prompt"));
    system.focusedProperty().subscribe((before, now) -> {
      if (before && !now) {
        options.setSystem(system.getText());
      }
    });
    return labelled(Text.of("options.system"), system, new Region());
  }

  /// The body, folded away at first.
  private Node request() {
    TextArea body = area(REQUEST_ROWS);
    body.setId("request-body");
    body.setEditable(false);
    body.getStyleClass().add(KitStyles.MONO);
    body.setAccessibleText(Text.of("options.request"));
    body.textProperty().bind(options.request());
    Button copy = new Button(Text.of("options.request.copy"));
    copy.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE);
    copy.setOnAction(_ -> ClipboardText.copy(body.getText()));
    ToggleButton toggle = new ToggleButton(Text.of("options.request"));
    toggle.setId("show-request");
    toggle.getStyleClass().add(KitStyles.DENSE);
    toggle.selectedProperty().subscribe(open -> {
      Shown.set(body, open);
      Shown.set(copy, open);
    });
    return new VBox(GAP / 2, new HBox(toggle, space(), copy), body);
  }

  private static VBox labelled(String text, TextInputControl input, Node note) {
    Label label = new Label(text);
    label.setLabelFor(input);
    label.getStyleClass().add("options-label");
    input.setAccessibleText(text);
    input.setMaxWidth(Double.MAX_VALUE);
    if (input instanceof TextArea) {
      return new VBox(label, input, note);
    }
    HBox.setHgrow(input, Priority.ALWAYS);
    HBox line = new HBox(GAP, label, input);
    line.getStyleClass().add("options-line");
    return new VBox(line, note);
  }

  private static TextArea area(int rows) {
    TextArea area = new TextArea();
    area.setPrefRowCount(rows);
    area.setWrapText(true);
    return area;
  }

  private static Region space() {
    Region space = new Spacer();
    return space;
  }
}
