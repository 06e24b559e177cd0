package deliberate.architecture.planted.ui.history;

import deliberate.architecture.planted.ui.meter.PlantedCycleA;

/// The other half.
public final class PlantedCycleB {
  PlantedCycleA other;
}
