package deliberate.run.history.entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What a person found better.
///
/// @param caseName    the test case; empty without one
/// @param contestants who was compared, as model and effort, such as `offline/reasoner·high`
/// @param runs        their runs, in the same order; empty where that was not kept
/// @param winner      one of them, or empty for none
/// @param kind        how it was asked, such as `blind`
public record Vote(UUID id, Instant at, UUID prompt, String caseName, List<String> contestants, List<UUID> runs,
                   String winner, String kind) {
  public Vote {
    contestants = List.copyOf(contestants);
    runs = List.copyOf(runs);
  }
}
