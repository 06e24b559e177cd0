package deliberate.architecture.planted.task;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that task may not import.
final class PlantedTaskImport {
  PlantedInNoRoom stranger;
}
