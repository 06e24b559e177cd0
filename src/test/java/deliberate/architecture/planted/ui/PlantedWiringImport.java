package deliberate.architecture.planted.ui;

import deliberate.architecture.planted.Wiring;

/// Asks the wiring for a service.
final class PlantedWiringImport {
  Wiring wiring;
}
