package deliberate.ui.prompt;

import deliberate.message.Text;
import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.CompiledPrompt.Part;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Message;
import deliberate.report.MessagesJson;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.card.PromptStyles;
import deliberate.ui.prompt.weight.TokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The prompt as it will be sent: its messages and what follows them, to read and to copy.
final class PreviewView extends VBox {
  /// Taller messages scroll within their card.
  private static final double TALLEST = 1_500;

  private final Supplier<EditorView> editors;
  private final Label unfilled = new Label();
  private final Label nothing = new Label(Text.of("prompt.preview.nothing"));
  private final Label hint = new Label(Text.of("prompt.preview.hint"));
  private final OnChosen onChosen;
  private final VBox messages = new VBox();
  private final List<MessageCard> cards = new ArrayList<>();
  private CompiledPrompt shown;

  /// @param onChosen gets the place in a message, by its index, that the user wants to edit
  PreviewView(Supplier<EditorView> editors, OnChosen onChosen) {
    this.editors = editors;
    this.onChosen = onChosen;
    hint.getStyleClass().add(KitStyles.MUTED);
    hint.setWrapText(true);
    getStyleClass().add(PromptStyles.PREVIEW);
    messages.getStyleClass().add(PromptStyles.CARDS);
    unfilled.getStyleClass().add(PromptStyles.UNFILLED);
    unfilled.setWrapText(true);
    nothing.getStyleClass().add(KitStyles.MUTED);
    nothing.setWrapText(true);
    HBox copies = new HBox(
        copy("prompt.preview.copy-all",
            () -> shown.messages().stream().map(Message::text).collect(Collectors.joining("\n\n"))),
        copy("prompt.preview.copy-messages", () -> MessagesJson.of(shown.messages())));
    copies.getStyleClass().add(PromptStyles.CARD_HEAD);
    copies.visibleProperty().bind(nothing.visibleProperty().not());
    getChildren().setAll(hint, unfilled, messages, nothing, copies);
  }

  void show(CompiledPrompt compiled) {
    shown = compiled;
    unfilled.setText(Text.of("prompt.preview.unfilled", String.join(", ", compiled.unfilled())));
    Shown.set(unfilled, !compiled.unfilled().isEmpty());
    Shown.set(nothing, compiled.messages().isEmpty());
    Shown.set(hint, !compiled.messages().isEmpty());
    int sent = compiled.messages().size() + compiled.followUps().size();
    while (cards.size() > sent) {
      cards.removeLast().editor.dispose();
      messages.getChildren().removeLast();
    }
    while (cards.size() < sent) {
      int index = cards.size();
      cards.add(new MessageCard(editors.get(), at -> onChosen.chosen(index, at)));
      messages.getChildren().add(cards.getLast());
    }
    for (int index = 0; index < compiled.messages().size(); index++) {
      Message message = compiled.messages().get(index);
      cards.get(index).show(Text.of("prompt.preview." + message.role().id()), message.text());
    }
    for (int turn = 0; turn < compiled.followUps().size(); turn++) {
      cards.get(compiled.messages().size() + turn).show(
          Text.of("prompt.preview.follow-up", TokenText.of(turn + 2L)), compiled.followUps().get(turn));
    }
  }

  /// Selects what comes from this source and gives it the focus.
  Optional<EditorView> reveal(Source source) {
    Optional<Part> found = shown.parts().stream().filter(part -> part.source().equals(source)).findFirst();
    return found.map(part -> {
      EditorView editor = cards.get(part.message()).editor;
      editor.requestFocus();
      editor.select(part.start(), part.end());
      return editor;
    });
  }

  private static Button copy(String key, Supplier<String> text) {
    Button copy = new Button(Text.of(key));
    copy.getStyleClass().add(PromptStyles.ADD);
    copy.setOnAction(_ -> ClipboardText.copy(text.get()));
    return copy;
  }

  /// Takes the user to where a place was written.
  @FunctionalInterface
  interface OnChosen {
    void chosen(int message, int at);
  }

  /// One message.
  private static final class MessageCard extends VBox {
    private final Label title = new Label();
    private final EditorView editor;

    MessageCard(EditorView editor, IntConsumer onChosen) {
      this.editor = editor;
      editor.setOnChosen(onChosen);
      editor.setEditable(false);
      editor.setTallest(TALLEST);
      getStyleClass().add(PromptStyles.CARD);
      title.getStyleClass().add(PromptStyles.TITLE);
      Region gap = new Spacer();
      HBox head = new HBox(title, gap, copy("prompt.preview.copy", editor::text));
      head.getStyleClass().add(PromptStyles.CARD_HEAD);
      getChildren().setAll(head, editor);
    }

    void show(String name, String text) {
      title.setText(name);
      editor.setName(name);
      editor.setText(text);
    }
  }
}
