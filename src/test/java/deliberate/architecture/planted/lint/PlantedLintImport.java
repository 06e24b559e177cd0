package deliberate.architecture.planted.lint;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that lint may not import.
final class PlantedLintImport {
  PlantedInNoRoom stranger;
}
