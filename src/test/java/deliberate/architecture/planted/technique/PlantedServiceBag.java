package deliberate.architecture.planted.technique;

/// Takes eight things at once.
final class PlantedServiceBag {
  PlantedServiceBag(int a, int b, int c, int d, int e, int f, int g, int h) {}
}
