package deliberate.run.version;

import java.time.Instant;
import java.util.Set;

/// A version of a prompt.
///
/// @param version the first hex digits of its content's SHA-256
/// @param name    given by a person; empty for none
/// @param at      when it was saved or restored last, else when it was first run
/// @param reasons why it was kept besides being run
/// @param hasText whether what it said is kept
public record KeptVersion(String version, String name, Instant at, Set<Reason> reasons, boolean hasText,
                          VersionRuns runs) {
  public KeptVersion {
    reasons = Set.copyOf(reasons);
  }
}
