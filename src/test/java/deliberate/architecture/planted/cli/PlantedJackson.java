package deliberate.architecture.planted.cli;

import tools.jackson.databind.JsonNode;

/// Reads data outside the rooms that do.
final class PlantedJackson {
  JsonNode node;
}
