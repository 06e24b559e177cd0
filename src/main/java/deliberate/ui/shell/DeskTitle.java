package deliberate.ui.shell;

import deliberate.message.Text;
import deliberate.ui.document.DocumentViewModel;
import deliberate.ui.prompt.edit.PromptViewModel;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What is open, and whether it is saved.
public final class DeskTitle extends HBox {
  private static final String BAR_PART = "bar-part";
  private static final String DOCUMENT_NAME = "document-name";
  private static final String MUTED = "muted";

  public DeskTitle(Desk desk) {
    getStyleClass().add(BAR_PART);
    DocumentViewModel document = desk.document();
    Label name = new Label();
    name.getStyleClass().add(DOCUMENT_NAME);
    name.textProperty().bind(document.name());
    name.setMinWidth(0);
    Label state = new Label();
    state.getStyleClass().add(MUTED);
    state.setMinWidth(Region.USE_PREF_SIZE);
    state.textProperty().bind(Bindings.createStringBinding(() -> stateOf(document, desk.editor()),
        document.busy(), document.file(), desk.editor().dirty()));
    getChildren().setAll(name, state);
  }

  private static String stateOf(DocumentViewModel document, PromptViewModel editor) {
    if (document.busy().get()) {
      return Text.of("shell.state.busy");
    }
    if (editor.dirty().get()) {
      return Text.of("shell.state.unsaved");
    }
    return Text.of(document.file().get() == null ? "shell.state.never-saved" : "shell.state.saved");
  }
}
