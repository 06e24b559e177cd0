package deliberate.architecture.planted.run;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that run may not import.
final class PlantedRunImport {
  PlantedInNoRoom stranger;
}
