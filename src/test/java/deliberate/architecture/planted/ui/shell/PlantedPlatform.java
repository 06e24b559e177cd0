package deliberate.architecture.planted.ui.shell;

import javafx.application.Platform;

/// The fourth file that does it.
final class PlantedPlatform {
  void run() {
    Platform.runLater(() -> { });
  }
}
