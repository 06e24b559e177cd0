package deliberate.architecture.planted.meter;

import com.github.difflib.patch.DeltaType;

/// Compares texts by itself.
final class PlantedDifferences {
  DeltaType type;
}
