package deliberate.architecture.planted.ui;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that ui may not import.
final class PlantedUiImport {
  PlantedInNoRoom stranger;
}
