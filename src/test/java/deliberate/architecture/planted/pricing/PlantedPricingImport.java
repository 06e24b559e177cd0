package deliberate.architecture.planted.pricing;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that pricing may not import.
final class PlantedPricingImport {
  PlantedInNoRoom stranger;
}
