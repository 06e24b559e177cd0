package deliberate.architecture.planted.nowhere;

/// Lives in a room that the map does not name.
public final class PlantedInNoRoom {
}
