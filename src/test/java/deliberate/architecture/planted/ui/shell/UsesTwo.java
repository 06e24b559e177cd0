package deliberate.architecture.planted.ui.shell;

import javafx.application.Platform;

/// Runs something on the thread of the scene.
final class UsesTwo {
  void run() {
    Platform.runLater(() -> { });
  }
}
