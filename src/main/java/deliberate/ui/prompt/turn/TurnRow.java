package deliberate.ui.prompt.turn;

import deliberate.message.Text;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Turn;
import deliberate.tokens.Count;
import deliberate.ui.kit.MenuItems;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.prompt.card.PromptStyles;
import deliberate.ui.prompt.card.RowHead;
import deliberate.ui.prompt.card.SectionCard;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.edit.TurnCommands;
import deliberate.ui.prompt.weight.TokenText;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;

/// One follow-up: what the user says there, and its own menu.
final class TurnRow extends VBox {
  /// The first turn is the prompt itself.
  private static final int FIRST_NUMBER = 2;

  private final TurnCommands commands;
  private final int index;
  private final IntConsumer moveBy;
  private final EditorView editor;
  private final RowHead head;
  private boolean enabled;

  /// @param moveBy moves it by so many places and keeps the focus on it
  TurnRow(PromptViewModel document, int index, EditorView editor, IntConsumer moveBy) {
    this.commands = document.turns();
    this.index = index;
    this.editor = editor;
    this.moveBy = moveBy;
    String name = Text.of("prompt.turn.name", TokenText.of(index + FIRST_NUMBER));
    head = new RowHead(name, Text.of("prompt.turn.menu.name", name), this::items);
    Source source = new Source.InTurn(index);
    editor.setOnEdited(text -> document.setText(source, text));
    editor.setName(name);
    editor.setPlaceholder(Text.of("prompt.turn.placeholder"));
    SectionCard.follow(editor, source, document);
    getStyleClass().add(PromptStyles.EXAMPLE);
    getChildren().setAll(head, editor);
  }

  int index() {
    return index;
  }

  Node handle() {
    return head.handle();
  }

  EditorView editor() {
    return editor;
  }

  void show(Turn turn) {
    enabled = turn.enabled();
    editor.setText(turn.text());
    head.showEnabled(enabled);
    pseudoClassStateChanged(PromptStyles.OFF, !enabled);
  }

  void showTokens(Count count) {
    head.showTokens(count);
  }

  private List<MenuItem> items() {
    return List.of(
        MenuItems.item(enabled ? "prompt.card.switch-off" : "prompt.card.switch-on",
            () -> commands.setEnabled(index, !enabled)),
        MenuItems.item("prompt.card.duplicate", () -> commands.duplicate(index)),
        MenuItems.item("prompt.card.up", () -> moveBy.accept(-1)),
        MenuItems.item("prompt.card.down", () -> moveBy.accept(1)),
        new SeparatorMenuItem(),
        MenuItems.item("prompt.card.delete", () -> commands.delete(index)));
  }
}
