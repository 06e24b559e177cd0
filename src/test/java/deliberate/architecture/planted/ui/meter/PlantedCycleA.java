package deliberate.architecture.planted.ui.meter;

import deliberate.architecture.planted.ui.history.PlantedCycleB;

/// Half of a cycle between two packages.
public final class PlantedCycleA {
  PlantedCycleB other;
}
