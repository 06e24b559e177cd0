package deliberate.ui.kit.dialog;

import deliberate.message.Text;
import deliberate.ui.kit.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// The real dialogs, owned by the main window.
public final class FxDialogs implements Dialogs {
  private static final double DIALOG_WIDTH = 520;

  private final Window owner;
  private final FileChoosers files;

  public FxDialogs(Window owner) {
    this.owner = owner;
    files = new FileChoosers(owner);
  }

  @Override
  public Optional<Path> chooseFileToOpen() {
    return files.toOpen(Text.of("dialog.open.title"), FileChoosers.PROMPTS);
  }

  @Override
  public Optional<Path> chooseFileToSave(String suggestedName) {
    return files.toSave(Text.of("dialog.save.title"), suggestedName, FileChoosers.PROMPTS);
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    return files.folder(title);
  }

  @Override
  public Optional<String> askName(String title, String current) {
    TextInputDialog dialog = new TextInputDialog(current);
    dialog.setHeaderText(title);
    dialog.setGraphic(null);
    own(dialog);
    return dialog.showAndWait();
  }

  @Override
  public UnsavedChoice askAboutUnsaved(String documentName) {
    return ask(Text.of("dialog.unsaved.title", documentName), Text.of("dialog.unsaved.text"), List.of(
        choice(UnsavedChoice.SAVE, "dialog.unsaved.save", ButtonBar.ButtonData.YES),
        choice(UnsavedChoice.DISCARD, "dialog.unsaved.discard", ButtonBar.ButtonData.NO),
        choice(UnsavedChoice.CANCEL, "dialog.cancel", ButtonBar.ButtonData.CANCEL_CLOSE)));
  }

  @Override
  public Optional<Map<String, String>> askValues(List<String> names, Map<String, String> current) {
    ValuesDialog dialog = new ValuesDialog(names, current);
    own(dialog);
    return dialog.showAndWait();
  }

  @Override
  public Optional<Path> chooseCasesToImport() {
    return files.toOpen(Text.of("dialog.cases.import"), FileChoosers.CASES);
  }

  @Override
  public Optional<Path> chooseCasesToExport(String suggestedName) {
    return files.toSave(Text.of("dialog.cases.export"), suggestedName, FileChoosers.CASES);
  }

  @Override
  public Optional<Path> chooseComparisonToExport(String suggestedName) {
    return files.comparison(suggestedName);
  }

  @Override
  public List<Path> chooseFilesToImport() {
    return files.several(Text.of("dialog.import.title"));
  }

  @Override
  public Optional<Path> chooseFolderToImport() {
    return files.folder(Text.of("dialog.import.title"));
  }

  @Override
  public Optional<Path> chooseFileToExport(String suggestedName) {
    return files.toSave(Text.of("dialog.export.title"), suggestedName);
  }

  @Override
  public ImportChoice askAboutImport(String title, String preview) {
    return ask(title, preview, List.of(
        choice(ImportChoice.APPEND, "dialog.cases.append", ButtonBar.ButtonData.OK_DONE),
        choice(ImportChoice.REPLACE, "dialog.cases.replace", ButtonBar.ButtonData.NO),
        choice(ImportChoice.CANCEL, "dialog.cancel", ButtonBar.ButtonData.CANCEL_CLOSE)));
  }

  @Override
  public boolean confirm(String title, String sentence, String yes) {
    return ask(title, sentence, List.of(
        new Choice<>(true, new ButtonType(yes, ButtonBar.ButtonData.OK_DONE)),
        choice(false, "dialog.cancel", ButtonBar.ButtonData.CANCEL_CLOSE)));
  }

  @Override
  public CapChoice askAboutCap(String title, String sentence) {
    return ask(title, sentence, List.of(
        choice(CapChoice.SEND, "dialog.cap.send", ButtonBar.ButtonData.APPLY),
        choice(CapChoice.SEND_FOR_AN_HOUR, "dialog.cap.hour", ButtonBar.ButtonData.OTHER),
        choice(CapChoice.DO_NOT_SEND, "dialog.cap.no", ButtonBar.ButtonData.CANCEL_CLOSE)));
  }

  @Override
  public Optional<Path> chooseToOpen(String title) {
    return files.toOpen(title);
  }

  @Override
  public Optional<Path> chooseToSave(String title, String suggestedName) {
    return files.toSave(title, suggestedName);
  }

  @Override
  public boolean askToOpenLink(String target) {
    return confirm(Text.of("dialog.link.title"), target, Text.of("dialog.link.open"));
  }

  @Override
  public void showProblem(String title, String sentence, String details) {
    Alert alert = new Alert(Alert.AlertType.ERROR, sentence, ButtonType.CLOSE);
    alert.setHeaderText(title);
    own(alert);
    if (!details.isEmpty()) {
      TextArea text = new TextArea(details);
      text.setEditable(false);
      alert.getDialogPane().setExpandableContent(text);
    }
    alert.showAndWait();
  }

  /// Asks with a button for each choice; closing the window is the last of them.
  /// @param choices the last is the careful one; it is the usual one where no other is
  private <T> T ask(String title, String sentence, List<Choice<T>> choices) {
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, sentence,
        choices.stream().map(Choice::button).toArray(ButtonType[]::new));
    alert.setHeaderText(title);
    own(alert);
    boolean careful = choices.stream().noneMatch(choice -> choice.button().getButtonData().isDefaultButton());
    choices.forEach(choice -> {
      Button button = (Button) alert.getDialogPane().lookupButton(choice.button());
      ButtonBar.setButtonUniformSize(button, false);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setDefaultButton(careful ? choice == choices.getLast() : button.isDefaultButton());
    });
    ButtonType answer = alert.showAndWait().orElse(choices.getLast().button());
    return choices.stream().filter(one -> one.button() == answer).findFirst().orElse(choices.getLast()).value();
  }

  private static <T> Choice<T> choice(T value, String textKey, ButtonBar.ButtonData kind) {
    return new Choice<>(value, new ButtonType(Text.of(textKey), kind));
  }

  private void own(Dialog<?> dialog) {
    dialog.initOwner(owner);
    dialog.setTitle(Text.of("app.name"));
    dialog.getDialogPane().setPrefWidth(DIALOG_WIDTH);
    dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    if (owner.getScene() != null) {
      dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    }
  }

  /// One way to answer a question.
  private record Choice<T>(T value, ButtonType button) {}
}
