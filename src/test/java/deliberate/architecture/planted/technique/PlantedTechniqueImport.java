package deliberate.architecture.planted.technique;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that technique may not import.
final class PlantedTechniqueImport {
  PlantedInNoRoom stranger;
}
