package deliberate.architecture.planted.report;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that report may not import.
final class PlantedReportImport {
  PlantedInNoRoom stranger;
}
