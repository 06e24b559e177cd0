package deliberate.architecture.planted.grader;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that grader may not import.
final class PlantedGraderImport {
  PlantedInNoRoom stranger;
}
