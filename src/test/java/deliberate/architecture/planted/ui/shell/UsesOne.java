package deliberate.architecture.planted.ui.shell;

import javafx.application.Platform;

/// Runs something on the thread of the scene.
final class UsesOne {
  void run() {
    Platform.runLater(() -> { });
  }
}
