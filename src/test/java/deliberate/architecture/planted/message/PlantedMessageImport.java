package deliberate.architecture.planted.message;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that message may not import.
final class PlantedMessageImport {
  PlantedInNoRoom stranger;
}
