package deliberate.architecture.planted.cli;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that cli may not import.
final class PlantedCliImport {
  PlantedInNoRoom stranger;
}
