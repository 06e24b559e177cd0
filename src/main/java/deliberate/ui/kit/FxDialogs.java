package deliberate.ui.kit;

import deliberate.message.Text;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// The real dialogs, owned by the main window.
public final class FxDialogs implements Dialogs {
  private static final String FILE_ENDING = "*.prompt.yaml";
  private static final String RECORDING_ENDING = "*.recording";
  private static final String PACK_ENDING = "*.zip";
  private static final KeyCombination SUBMIT = KeyCombination.valueOf("Shortcut+Enter");
  private static final double DIALOG_WIDTH = 520;
  private static final int VALUE_ROWS = 2;
  private static final double GAP = 10;

  private final Window owner;

  public FxDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> chooseFileToOpen() {
    return Optional.ofNullable(chooser("dialog.open.title").showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFileToSave(String suggestedName) {
    FileChooser chooser = chooser("dialog.save.title");
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
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
    ButtonType save = new ButtonType(Text.of("dialog.unsaved.save"), ButtonBar.ButtonData.YES);
    ButtonType discard = new ButtonType(Text.of("dialog.unsaved.discard"), ButtonBar.ButtonData.NO);
    ButtonType cancel = new ButtonType(Text.of("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, Text.of("dialog.unsaved.text"), save, discard, cancel);
    alert.setHeaderText(Text.of("dialog.unsaved.title", documentName));
    own(alert);
    ButtonType answer = alert.showAndWait().orElse(cancel);
    if (answer == save) {
      return UnsavedChoice.SAVE;
    }
    return answer == discard ? UnsavedChoice.DISCARD : UnsavedChoice.CANCEL;
  }

  @Override
  public Optional<Map<String, String>> askValues(List<String> names, Map<String, String> current) {
    Dialog<Map<String, String>> dialog = new Dialog<>();
    dialog.setHeaderText(Text.of("dialog.values.title"));
    own(dialog);
    ButtonType use = new ButtonType(Text.of("dialog.values.use"), ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().setAll(use, ButtonType.CANCEL);
    Map<String, TextArea> fields = new LinkedHashMap<>();
    dialog.getDialogPane().setContent(grid(names, current, fields));
    // The dialog focuses its button when its window is shown; this comes after that.
    dialog.getDialogPane().getScene().getWindow().addEventHandler(WindowEvent.WINDOW_SHOWN,
        _ -> fields.values().stream().findFirst().ifPresent(TextArea::requestFocus));
    dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (SUBMIT.match(event)) {
        event.consume();
        ((Button) dialog.getDialogPane().lookupButton(use)).fire();
      }
    });
    dialog.setResultConverter(button -> {
      Map<String, String> values = new LinkedHashMap<>();
      fields.forEach((name, field) -> values.put(name, field.getText()));
      return button == use ? values : null;
    });
    return dialog.showAndWait();
  }

  @Override
  public Optional<Path> chooseCasesToImport() {
    return Optional.ofNullable(casesChooser("dialog.cases.import").showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseCasesToExport(String suggestedName) {
    FileChooser chooser = casesChooser("dialog.cases.export");
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseComparisonToExport(String suggestedName) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Text.of("dialog.comparison.export"));
    chooser.getExtensionFilters().setAll(
        new FileChooser.ExtensionFilter(Text.of("dialog.files.page"), "*.html"),
        new FileChooser.ExtensionFilter(Text.of("dialog.files.picture"), "*.png"),
        new FileChooser.ExtensionFilter(Text.of("dialog.files.table"), "*.csv"));
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> withEnding(file.toPath(),
        chooser.getSelectedExtensionFilter()));
  }

  /// Where the name has none of the endings, the chosen kind of file says it.
  private static Path withEnding(Path path, FileChooser.ExtensionFilter kind) {
    boolean ends = Stream.of(".html", ".png", ".csv").anyMatch(path.toString().toLowerCase(Locale.ROOT)::endsWith);
    return ends || kind == null ? path
        : path.resolveSibling(path.getFileName() + kind.getExtensions().getFirst().substring(1));
  }

  @Override
  public List<Path> chooseFilesToImport() {
    List<File> files = anyFile("dialog.import.title").showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> chooseFolderToImport() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Text.of("dialog.import.title"));
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFileToExport(String suggestedName) {
    FileChooser chooser = anyFile("dialog.export.title");
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public ImportChoice askAboutImport(String title, String preview) {
    ButtonType append = new ButtonType(Text.of("dialog.cases.append"), ButtonBar.ButtonData.OK_DONE);
    ButtonType replace = new ButtonType(Text.of("dialog.cases.replace"), ButtonBar.ButtonData.NO);
    ButtonType cancel = new ButtonType(Text.of("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, preview, append, replace, cancel);
    alert.setHeaderText(title);
    own(alert);
    ButtonType answer = alert.showAndWait().orElse(cancel);
    return answer == append ? ImportChoice.APPEND : answer == replace ? ImportChoice.REPLACE : ImportChoice.CANCEL;
  }

  @Override
  public boolean confirm(String title, String sentence, String yes) {
    ButtonType goOn = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(Text.of("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, sentence, goOn, cancel);
    alert.setHeaderText(title);
    own(alert);
    return alert.showAndWait().orElse(cancel) == goOn;
  }

  @Override
  public CapChoice askAboutCap(String title, String sentence) {
    ButtonType send = new ButtonType(Text.of("dialog.cap.send"), ButtonBar.ButtonData.OK_DONE);
    ButtonType hour = new ButtonType(Text.of("dialog.cap.hour"), ButtonBar.ButtonData.OTHER);
    ButtonType no = new ButtonType(Text.of("dialog.cap.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, sentence, send, hour, no);
    alert.setHeaderText(title);
    own(alert);
    ButtonType answer = alert.showAndWait().orElse(no);
    return answer == send ? CapChoice.SEND : answer == hour ? CapChoice.SEND_FOR_AN_HOUR : CapChoice.DO_NOT_SEND;
  }

  @Override
  public Optional<Path> chooseToOpen(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseToSave(String title, String suggestedName) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public boolean askToOpenLink(String target) {
    ButtonType open = new ButtonType(Text.of("dialog.link.open"), ButtonBar.ButtonData.OK_DONE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, target, open, ButtonType.CANCEL);
    alert.setHeaderText(Text.of("dialog.link.title"));
    own(alert);
    return alert.showAndWait().filter(answer -> answer == open).isPresent();
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

  private void own(Dialog<?> dialog) {
    dialog.initOwner(owner);
    dialog.setTitle(Text.of("app.name"));
    dialog.getDialogPane().setPrefWidth(DIALOG_WIDTH);
    dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    if (owner.getScene() != null) {
      dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    }
  }

  private static FileChooser casesChooser(String titleKey) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Text.of(titleKey));
    chooser.getExtensionFilters().setAll(
        new FileChooser.ExtensionFilter(Text.of("dialog.files.cases"), "*.csv", "*.tsv", "*.txt", "*.jsonl"),
        new FileChooser.ExtensionFilter(Text.of("dialog.files.all"), "*"));
    return chooser;
  }

  private static FileChooser anyFile(String titleKey) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Text.of(titleKey));
    return chooser;
  }

  private static FileChooser chooser(String titleKey) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Text.of(titleKey));
    chooser.getExtensionFilters().setAll(
        new FileChooser.ExtensionFilter(Text.of("dialog.files.prompts"), FILE_ENDING,
            RECORDING_ENDING, PACK_ENDING),
        new FileChooser.ExtensionFilter(Text.of("dialog.files.all"), "*"));
    return chooser;
  }

  private static GridPane grid(List<String> names, Map<String, String> current, Map<String, TextArea> fields) {
    GridPane grid = new GridPane(GAP, GAP);
    for (String name : names) {
      TextArea field = new TextArea(current.getOrDefault(name, ""));
      field.setId("value-" + name);
      field.setPrefRowCount(VALUE_ROWS);
      field.setWrapText(true);
      Label label = new Label(name);
      label.setLabelFor(field);
      label.setMinWidth(Region.USE_PREF_SIZE);
      GridPane.setHgrow(field, Priority.ALWAYS);
      grid.addRow(grid.getRowCount(), label, field);
      fields.put(name, field);
    }
    return grid;
  }
}
