package deliberate.architecture.planted.evaluation;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that evaluation may not import.
final class PlantedEvaluationImport {
  PlantedInNoRoom stranger;
}
