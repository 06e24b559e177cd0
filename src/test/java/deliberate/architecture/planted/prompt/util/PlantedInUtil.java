package deliberate.architecture.planted.prompt.util;

/// Lives in a package whose name says nothing.
final class PlantedInUtil {
}
