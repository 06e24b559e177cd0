package deliberate.ui.prompt.card;

import deliberate.message.Text;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Example;
import deliberate.tokens.Count;
import deliberate.ui.kit.MenuItems;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.prompt.edit.ExampleCommands;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.weight.TokenText;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One example: what goes in, what should come out, and its own menu.
public final class ExampleRow extends VBox {
  private static final double LABEL_WIDTH = 52;

  private final PromptViewModel document;
  private final int index;
  private final EditorView input;
  private final EditorView output;
  private final RowHead head;
  private boolean enabled;

  ExampleRow(PromptViewModel document, int index, Supplier<EditorView> editors) {
    this.document = document;
    this.index = index;
    input = editor(editors, false);
    output = editor(editors, true);
    getStyleClass().add(PromptStyles.EXAMPLE);
    String name = Text.of("prompt.example.title", TokenText.of(index + 1L));
    head = new RowHead(name, Text.of("prompt.example.menu.name", TokenText.of(index + 1L)), this::items);
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    wide.setFillWidth(true);
    GridPane pair = new GridPane();
    pair.getStyleClass().add(PromptStyles.PAIR);
    pair.getColumnConstraints().setAll(new ColumnConstraints(LABEL_WIDTH), wide);
    pair.addRow(0, part("prompt.example.input"), input);
    pair.addRow(1, part("prompt.example.output"), output);
    getChildren().setAll(head, pair);
    addEventFilter(KeyEvent.KEY_PRESSED, this::beforeKey);
  }

  void show(Example example) {
    enabled = example.enabled();
    input.setText(example.input());
    output.setText(example.output());
    head.showEnabled(enabled);
    pseudoClassStateChanged(PromptStyles.OFF, !enabled);
  }

  void showTokens(Count count) {
    head.showTokens(count);
  }

  Node handle() {
    return head.handle();
  }

  void focus(boolean onOutput) {
    (onOutput ? output : input).requestFocus();
  }

  EditorView editor(boolean ofOutput) {
    return ofOutput ? output : input;
  }

  void dispose() {
    input.dispose();
    output.dispose();
  }

  private EditorView editor(Supplier<EditorView> editors, boolean isOutput) {
    EditorView editor = editors.get();
    Source source = new Source.InExample(index, isOutput);
    String part = isOutput ? "output" : "input";
    editor.setOnEdited(text -> document.setText(source, text));
    SectionCard.follow(editor, source, document);
    editor.setName(Text.of("prompt.example." + part + ".name", TokenText.of(index + 1L)));
    editor.setPlaceholder(Text.of("prompt.example." + part + ".placeholder"));
    return editor;
  }

  private static Label part(String key) {
    Label label = new Label(Text.of(key));
    label.getStyleClass().add(PromptStyles.PART);
    GridPane.setValignment(label, VPos.TOP);
    return label;
  }

  private List<MenuItem> items() {
    ExampleCommands commands = document.examples();
    return List.of(
        MenuItems.item(enabled ? "prompt.card.switch-off" : "prompt.card.switch-on",
            () -> commands.setEnabled(index, !enabled)),
        MenuItems.item("prompt.card.duplicate", () -> commands.duplicate(index)),
        MenuItems.item("prompt.card.up", () -> commands.moveTo(index, index - 1)),
        MenuItems.item("prompt.card.down", () -> commands.moveTo(index, index + 1)),
        new SeparatorMenuItem(),
        MenuItems.item("prompt.card.delete", () -> commands.delete(index)));
  }

  /// The caret stays in the text that is moved.
  private void moveTo(int place) {
    List<Node> rows = getParent().getChildrenUnmodifiable();
    if (place >= 0 && place < rows.size()) {
      boolean onOutput = output.textFocused().get();
      int caret = editor(onOutput).caret();
      document.examples().moveTo(index, place);
      EditorView moved = ((ExampleRow) rows.get(place)).editor(onOutput);
      moved.requestFocus();
      moved.select(caret, caret);
    }
  }

  private void beforeKey(KeyEvent event) {
    boolean moves = event.isAltDown() && event.isShiftDown();
    if (moves && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
      moveTo(index + (event.getCode() == KeyCode.UP ? -1 : 1));
      event.consume();
    }
  }
}
