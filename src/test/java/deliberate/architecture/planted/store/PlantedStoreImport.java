package deliberate.architecture.planted.store;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that store may not import.
final class PlantedStoreImport {
  PlantedInNoRoom stranger;
}
