package deliberate.architecture.planted.meter;

import com.knuddels.jtokkit.api.Encoding;

/// Counts tokens by itself.
final class PlantedJtokkit {
  Encoding encoding;
}
