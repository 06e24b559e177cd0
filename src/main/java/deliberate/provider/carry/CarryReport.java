package deliberate.provider.carry;

import deliberate.prompt.Carried;
import java.util.List;

/// What of the earlier turns a request carries.
///
/// @param rule  what the vendor does with it
/// @param parts all that the earlier answers came with, in order
public record CarryReport(CarryRule rule, List<Part> parts) {
  /// Nothing was there to be carried, or nothing is.
  public static final CarryReport NOTHING = new CarryReport(CarryRule.NEVER, List.of());

  public CarryReport {
    parts = List.copyOf(parts);
  }

  /// Whether thinking of that turn went back.
  public boolean hasCarriedThinkingOf(int turn) {
    return parts.stream().anyMatch(part -> part.turn() == turn && part.sent() && part.kind() != Carried.Kind.ITEM);
  }

  /// One thing that an earlier answer came with.
  ///
  /// @param turn the turn of that answer, from 1
  /// @param size characters as written
  /// @param sent whether it went back
  public record Part(int turn, Carried.Kind kind, int size, boolean sent) {}
}
