package deliberate.architecture.planted.ui;

import org.snakeyaml.engine.v2.api.Load;

/// Reads YAML in the window.
final class PlantedYaml {
  Load load;
}
