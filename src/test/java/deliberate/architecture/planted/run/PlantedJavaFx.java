package deliberate.architecture.planted.run;

import javafx.scene.Node;

/// Uses JavaFX outside the window.
final class PlantedJavaFx {
  Node node;
}
