package deliberate.architecture.planted.ui.prompt;

import javafx.scene.Node;

/// A view model that holds a node.
final class PlantedSceneViewModel {
  Node node;
}
