package deliberate.ui.settings.key;

import deliberate.message.Text;
import deliberate.settings.key.Passphrases;
import deliberate.task.TaskRunner;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Asks for the passphrase of the encrypted file, in a window of its own, on behalf of work that waits for it.
public final class PassphraseDialog implements Passphrases {
  private static final double WIDTH = 460;
  private static final double GAP = 8;

  private final Window owner;
  private final TaskRunner tasks;

  public PassphraseDialog(Window owner, TaskRunner tasks) {
    this.owner = owner;
    this.tasks = tasks;
  }

  @Override
  public Optional<char[]> ask(Question question) {
    return CompletableFuture.supplyAsync(() -> show(question), tasks::home).join();
  }

  private Optional<char[]> show(Question question) {
    Dialog<char[]> dialog = new Dialog<>();
    dialog.initOwner(Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(owner));
    dialog.setTitle(Text.of("app.name"));
    dialog.setHeaderText(Text.of("settings.passphrase." + question.name().toLowerCase(java.util.Locale.ROOT)));
    ButtonType use = new ButtonType(Text.of("settings.passphrase.use"), ButtonBar.ButtonData.OK_DONE);
    DialogPane pane = dialog.getDialogPane();
    pane.getButtonTypes().setAll(use, ButtonType.CANCEL);
    pane.getStylesheets().setAll(owner.getScene().getStylesheets());
    pane.setPrefWidth(WIDTH);
    pane.setMinHeight(Region.USE_PREF_SIZE);
    PasswordField first = field("passphrase", "settings.passphrase.prompt");
    PasswordField again = field("passphrase-again", "settings.passphrase.repeat");
    VBox content = new VBox(GAP, first);
    if (question == Question.NEW) {
      Label hint = new Label(Text.of("settings.passphrase.hint", Integer.toString(SHORTEST)));
      hint.getStyleClass().add("field-hint");
      hint.setWrapText(true);
      hint.setMinHeight(Region.USE_PREF_SIZE);
      content.getChildren().addAll(again, hint);
      pane.lookupButton(use).disableProperty().bind(first.textProperty().length().lessThan(SHORTEST)
          .or(Bindings.notEqual(first.textProperty(), again.textProperty())));
    } else {
      pane.lookupButton(use).disableProperty().bind(first.textProperty().isEmpty());
    }
    pane.setContent(content);
    // The dialog focuses its button when its window is shown; this comes after that.
    pane.getScene().getWindow().addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> first.requestFocus());
    dialog.setResultConverter(button -> button == use ? first.getText().toCharArray() : null);
    return dialog.showAndWait();
  }

  private static PasswordField field(String id, String promptKey) {
    PasswordField field = new PasswordField();
    field.setId(id);
    field.setPromptText(Text.of(promptKey));
    field.setAccessibleText(Text.of(promptKey));
    return field;
  }
}
