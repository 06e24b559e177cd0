package deliberate.ui.prompt.card;

import deliberate.message.Text;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Example;
import deliberate.tokens.Count;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.MenuItems;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.edit.ExampleCommands;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.weight.TokenText;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One example: what goes in, what should come out, and its own menu.
public final class ExampleRow extends GridPane {
  private static final double LABEL_WIDTH = 52;

  private final PromptViewModel document;
  private final int index;
  private final EditorView input;
  private final EditorView output;
  private final Label tokens = new Label();
  private final Label off = new Label(Text.of("prompt.card.off"));
  private boolean enabled;

  ExampleRow(PromptViewModel document, int index, Supplier<EditorView> editors) {
    this.document = document;
    this.index = index;
    input = editor(editors, false);
    output = editor(editors, true);
    getStyleClass().add(PromptStyles.EXAMPLE);
    tokens.getStyleClass().add(PromptStyles.TOKENS);
    off.getStyleClass().add(KitStyles.PILL);
    HBox tools = new HBox(off, menu(), tokens);
    tools.getStyleClass().add(PromptStyles.CARD_HEAD);
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    wide.setFillWidth(true);
    getColumnConstraints().setAll(new ColumnConstraints(LABEL_WIDTH), wide, new ColumnConstraints());
    addRow(0, part("prompt.example.input"), input);
    addRow(1, part("prompt.example.output"), output);
    add(tools, 2, 0); // after the output, so that Tab goes from what goes in to what comes out
    setColumnSpan(output, 2);
    tools.setMaxHeight(USE_PREF_SIZE);
    setValignment(tools, VPos.TOP);
    setHalignment(tools, HPos.RIGHT);
    addEventFilter(KeyEvent.KEY_PRESSED, this::beforeKey);
  }

  void show(Example example) {
    enabled = example.enabled();
    input.setText(example.input());
    output.setText(example.output());
    Shown.set(off, !enabled);
    pseudoClassStateChanged(PromptStyles.OFF, !enabled);
  }

  void showTokens(Count count) {
    tokens.setText(TokenText.tokens(count));
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
    setValignment(label, VPos.TOP);
    return label;
  }

  private MenuButton menu() {
    MenuButton menu = new MenuButton(Text.of("prompt.card.menu"));
    menu.getStyleClass().add(PromptStyles.MORE);
    menu.setAccessibleText(Text.of("prompt.example.menu.name", TokenText.of(index + 1L)));
    menu.setOnShowing(_ -> menu.getItems().setAll(items()));
    menu.getItems().setAll(new MenuItem());
    return menu;
  }

  private List<MenuItem> items() {
    ExampleCommands commands = document.examples();
    return List.of(
        MenuItems.item(enabled ? "prompt.card.switch-off" : "prompt.card.switch-on",
            () -> commands.setEnabled(index, !enabled)),
        MenuItems.item("prompt.card.duplicate", () -> commands.duplicate(index)),
        MenuItems.item("prompt.card.up", () -> commands.moveBy(index, -1)),
        MenuItems.item("prompt.card.down", () -> commands.moveBy(index, 1)),
        new SeparatorMenuItem(),
        MenuItems.item("prompt.card.delete", () -> commands.delete(index)));
  }

  private void focusSibling(int place) {
    List<Node> rows = getParent().getChildrenUnmodifiable();
    if (place >= 0 && place < rows.size()) {
      ((ExampleRow) rows.get(place)).focus(false);
    }
  }

  private void beforeKey(KeyEvent event) {
    boolean moves = event.isAltDown() && event.isShiftDown();
    if (moves && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
      int target = index + (event.getCode() == KeyCode.UP ? -1 : 1);
      document.examples().moveBy(index, target - index);
      focusSibling(target);
      event.consume();
    }
  }
}
