package deliberate.ui.prompt;

import deliberate.message.Text;
import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.Message;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.card.PromptStyles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The prompt as it will be sent: its messages, to read and to copy.
final class PreviewView extends VBox {
  /// Taller messages scroll within their card.
  private static final double TALLEST = 1_500;

  private final Supplier<EditorView> editors;
  private final Label unfilled = new Label();
  private final Label nothing = new Label(Text.of("prompt.preview.nothing"));
  private final Button copyAll = new Button(Text.of("prompt.preview.copy-all"));
  private final VBox messages = new VBox();
  private final List<MessageCard> cards = new ArrayList<>();
  private CompiledPrompt shown;

  PreviewView(Supplier<EditorView> editors) {
    this.editors = editors;
    getStyleClass().add(PromptStyles.PREVIEW);
    messages.getStyleClass().add(PromptStyles.CARDS);
    unfilled.getStyleClass().add(PromptStyles.UNFILLED);
    unfilled.setWrapText(true);
    nothing.getStyleClass().add(KitStyles.MUTED);
    nothing.setWrapText(true);
    copyAll.getStyleClass().add(PromptStyles.ADD);
    copyAll.setOnAction(_ ->
        ClipboardText.copy(shown.messages().stream().map(Message::text).collect(Collectors.joining("\n\n"))));
    getChildren().setAll(unfilled, messages, nothing, copyAll);
  }

  void show(CompiledPrompt compiled) {
    shown = compiled;
    unfilled.setText(Text.of("prompt.preview.unfilled", String.join(", ", compiled.unfilled())));
    Shown.set(unfilled, !compiled.unfilled().isEmpty());
    Shown.set(nothing, compiled.messages().isEmpty());
    Shown.set(copyAll, compiled.messages().size() > 1);
    while (cards.size() > compiled.messages().size()) {
      cards.removeLast().editor.dispose();
      messages.getChildren().removeLast();
    }
    while (cards.size() < compiled.messages().size()) {
      cards.add(new MessageCard(editors.get()));
      messages.getChildren().add(cards.getLast());
    }
    for (int index = 0; index < cards.size(); index++) {
      cards.get(index).show(compiled.messages().get(index));
    }
  }

  /// One message.
  private static final class MessageCard extends VBox {
    private final Label title = new Label();
    private final EditorView editor;

    MessageCard(EditorView editor) {
      this.editor = editor;
      editor.setEditable(false);
      editor.setTallest(TALLEST);
      getStyleClass().add(PromptStyles.CARD);
      title.getStyleClass().add(PromptStyles.TITLE);
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      Button copy = new Button(Text.of("prompt.preview.copy"));
      copy.getStyleClass().add(PromptStyles.ADD);
      copy.setOnAction(_ -> ClipboardText.copy(editor.text()));
      HBox head = new HBox(title, gap, copy);
      head.getStyleClass().add(PromptStyles.CARD_HEAD);
      getChildren().setAll(head, editor);
    }

    void show(Message message) {
      String name = Text.of("prompt.preview." + message.role().id());
      title.setText(name);
      editor.setName(name);
      editor.setText(message.text());
    }
  }
}
