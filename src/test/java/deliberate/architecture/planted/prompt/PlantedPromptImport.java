package deliberate.architecture.planted.prompt;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that prompt may not import.
final class PlantedPromptImport {
  PlantedInNoRoom stranger;
}
