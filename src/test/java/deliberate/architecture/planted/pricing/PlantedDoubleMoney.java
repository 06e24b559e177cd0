package deliberate.architecture.planted.pricing;

/// Counts money in floating point.
final class PlantedDoubleMoney {
  double dollars;
}
