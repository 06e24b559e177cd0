package deliberate.ui.shell;

import deliberate.message.Text;
import deliberate.task.TaskRunner;
import deliberate.task.VirtualTaskRunner;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.WrappedScripts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Starting and ending JavaFX, and what happens to problems that nobody foresaw.
public final class Toolkit {
  private static boolean showingProblem;

  private Toolkit() {}

  /// Starts JavaFX and runs the action on its thread; says whether there is a display to do so on.
  public static boolean start(Runnable action) {
    try {
      Platform.startup(() -> {
        WrappedScripts.mend();
        action.run();
      });
      return true;
    } catch (UnsupportedOperationException _) { // what the toolkit says where the display cannot be opened
      return false;
    }
  }

  /// Background work with results on the JavaFX thread.
  public static TaskRunner tasks() {
    return new VirtualTaskRunner(Platform::runLater);
  }

  /// Keeps the app going without a window until [#exit].
  static void outliveWindow() {
    Platform.setImplicitExit(false);
  }

  /// Ends the app.
  public static void exit() {
    Platform.exit();
  }

  /// Opens addresses in the user's browser.
  public static Consumer<String> browser() {
    Application opener = new Application() {
      @Override
      public void start(Stage stage) {}
    };
    return address -> opener.getHostServices().showDocument(address);
  }

  /// Shows uncaught problems of any thread in one dialog with details to copy; while it is open, further ones are left
  /// out, since one broken layout pass can throw sixty times a second.
  ///
  /// @param secretless takes the keys out of the details
  public static void reportUncaught(Dialogs dialogs, UnaryOperator<String> secretless) {
    Thread.setDefaultUncaughtExceptionHandler(
        (_, problem) -> Platform.runLater(() -> show(dialogs, secretless, problem)));
  }

  private static void show(Dialogs dialogs, UnaryOperator<String> secretless, Throwable problem) {
    if (showingProblem) {
      return;
    }
    showingProblem = true;
    try {
      StringWriter details = new StringWriter();
      problem.printStackTrace(new PrintWriter(details));
      dialogs.showProblem(Text.of("shell.uncaught.title"), Text.of("shell.uncaught.text"),
          secretless.apply(details.toString()));
    } finally {
      showingProblem = false;
    }
  }
}
