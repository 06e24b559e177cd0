package deliberate.architecture.planted.tokens;

import deliberate.architecture.planted.nowhere.PlantedInNoRoom;

/// Imports a room that tokens may not import.
final class PlantedTokensImport {
  PlantedInNoRoom stranger;
}
