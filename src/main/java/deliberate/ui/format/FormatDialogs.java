package deliberate.ui.format;

import deliberate.message.Text;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// The windows in which prompts are brought in and written out.
public final class FormatDialogs {
  private static final double WIDTH = 680;
  private static final double HEIGHT = 560;

  private FormatDialogs() {}

  /// Shows where to bring prompts in from, and what was found.
  ///
  /// @param paths read at once; none where the user has yet to choose
  public static void bringIn(Window owner, ImportViewModel model, List<Path> paths) {
    ImportView view = new ImportView(model);
    ButtonType accept = new ButtonType(Text.of("format.import.accept"), ButtonBar.ButtonData.OK_DONE);
    Dialog<ButtonType> dialog = dialog(owner, "format.import.title", view, accept);
    Button button = (Button) dialog.getDialogPane().lookupButton(accept);
    button.setId("import-accept");
    Runnable check = () -> button.setDisable(!view.isReady());
    check.run();
    model.state().subscribe(check);
    model.items().addListener((Observable _) -> {
      model.items().forEach(item -> item.chosen().subscribe(check));
      check.run();
    });
    if (!paths.isEmpty()) {
      model.read(paths);
    }
    if (dialog.showAndWait().filter(accept::equals).isPresent()) {
      model.accept();
    } else {
      model.clear();
    }
  }

  /// Shows the formats, and what will be lost in the chosen one.
  public static void writeOut(Window owner, ExportViewModel model) {
    ExportView view = new ExportView(model);
    ButtonType write = new ButtonType(Text.of("format.export.write"), ButtonBar.ButtonData.OK_DONE);
    Dialog<ButtonType> dialog = dialog(owner, "format.export.title", view, write);
    Button button = (Button) dialog.getDialogPane().lookupButton(write);
    button.setId("export-write");
    model.result().subscribe(result ->
        button.setDisable(result.flatMap(ExportViewModel.Result::text).isEmpty()));
    // The dialog focuses its button when its window is shown; this comes after that.
    dialog.getDialogPane().getScene().getWindow().addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> view.focusChoice());
    if (dialog.showAndWait().filter(write::equals).isPresent()) {
      model.write();
    }
  }

  private static Dialog<ButtonType> dialog(Window owner, String title, Node content, ButtonType button) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(Text.of(title));
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
    dialog.getDialogPane().getButtonTypes().setAll(button, ButtonType.CANCEL);
    dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    return dialog;
  }
}
