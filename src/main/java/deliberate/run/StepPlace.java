package deliberate.run;

import java.util.Optional;
import java.util.UUID;

/// What a run is a part of: another run that could not do without it, such as the answer that a judge looked at.
///
/// @param parent the run that this one is a part of; empty for a run of its own
/// @param name   what part it is, such as `judge`; empty for a run of its own
public record StepPlace(Optional<UUID> parent, String name) {
  /// A run of its own.
  public static final StepPlace ALONE = new StepPlace(Optional.empty(), "");

  public static StepPlace of(UUID parent, String name) {
    return new StepPlace(Optional.of(parent), name);
  }
}
