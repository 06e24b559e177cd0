package deliberate.architecture.planted.meter;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that meter may not import.
final class PlantedMeterImport {
  PlantedInNoRoom stranger;
}
