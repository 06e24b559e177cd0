package deliberate.ui.prompt.card;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.prompt.edit.PromptText;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.weight.TokenTally;
import java.util.Optional;
import javafx.scene.Node;

/// The text of a section.
public final class TextBody implements SectionCard.CardBody {
  private final EditorView editor;

  TextBody(PromptViewModel document, String id, EditorView editor) {
    this.editor = editor;
    Source source = new Source.InSection(id);
    editor.setOnEdited(text -> document.setText(source, text));
    SectionCard.follow(editor, source, document);
  }

  @Override
  public Node node() {
    return editor;
  }

  @Override
  public void show(Prompt prompt, Section section) {
    editor.setText(section.text());
    editor.setName(PromptText.titleOf(section));
    editor.setPlaceholder(SectionCard.placeholderOf(section.kind()));
  }

  @Override
  public void showTokens(TokenTally tally) {}

  @Override
  public void focus() {
    editor.requestFocus();
  }

  @Override
  public Optional<EditorView> editor(Source source) {
    return Optional.of(editor);
  }

  @Override
  public void dispose() {
    editor.dispose();
  }
}
