package deliberate.architecture.planted.settings;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that settings may not import.
final class PlantedSettingsImport {
  PlantedInNoRoom stranger;
}
