package deliberate.architecture.planted.lesson;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that lesson may not import.
final class PlantedLessonImport {
  PlantedInNoRoom stranger;
}
