package deliberate.architecture.planted.spend;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that spend may not import.
final class PlantedSpendImport {
  PlantedInNoRoom stranger;
}
