package deliberate.ui.prompt;

import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Place;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.prompt.card.PromptStyles;
import deliberate.ui.prompt.edit.PromptText;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;

/// The preview in the place of the cards, and the ways from a text to where it is sent and back.
final class PreviewPage extends ScrollPane {
  private final PromptViewModel document;
  private final PreviewView preview;
  private final Consumer<Place> onChosen;
  private final Scrolling scrolling = new Scrolling(this);
  private Optional<Source> toReveal = Optional.empty();

  /// @param onChosen gets the place in a text of the prompt that the user wants to edit
  PreviewPage(PromptViewModel document, Supplier<EditorView> editors, Consumer<Place> onChosen) {
    this.document = document;
    this.onChosen = onChosen;
    preview = new PreviewView(editors, this::choose);
    setContent(preview);
    setFitToWidth(true);
    getStyleClass().add(PromptStyles.SCROLL);
    document.previewing().subscribe(_ -> {
      toReveal = document.working().get();
      show();
    });
    document.meter().compiled().subscribe(this::show);
  }

  private void show() {
    if (document.previewing().get()) {
      preview.show(document.meter().compiled().get());
      // The text that was worked in may be compiled a moment later than the preview is asked for.
      toReveal.flatMap(preview::reveal).ifPresent(editor -> {
        toReveal = Optional.empty();
        scrolling.show(editor);
      });
    }
  }

  private void choose(int message, int at) {
    Prompt now = document.prompt().get();
    CompiledPrompt compiled = PromptCompiler.compile(now, document.values().get());
    Place.of(compiled, message, at, source -> PromptText.of(now, source)).ifPresent(onChosen);
  }
}
