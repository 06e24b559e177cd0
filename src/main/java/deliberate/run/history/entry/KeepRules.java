package deliberate.run.history.entry;

import java.util.OptionalInt;
import java.util.OptionalLong;

/// How long runs are kept. Those with a star are kept in any case.
///
/// @param days  older runs go; empty for no such rule
/// @param bytes the oldest go until the file holds no more; empty for no such rule
public record KeepRules(OptionalInt days, OptionalLong bytes) {
  public static final KeepRules EVERYTHING = new KeepRules(OptionalInt.empty(), OptionalLong.empty());
}
