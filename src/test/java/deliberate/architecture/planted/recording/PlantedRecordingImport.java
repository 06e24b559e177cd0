package deliberate.architecture.planted.recording;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that recording may not import.
final class PlantedRecordingImport {
  PlantedInNoRoom stranger;
}
