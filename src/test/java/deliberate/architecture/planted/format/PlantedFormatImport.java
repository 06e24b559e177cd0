package deliberate.architecture.planted.format;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that format may not import.
final class PlantedFormatImport {
  PlantedInNoRoom stranger;
}
