package deliberate.architecture.planted.provider;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that provider may not import.
final class PlantedProviderImport {
  PlantedInNoRoom stranger;
}
