package deliberate.run;

import deliberate.tokens.Count;
import java.util.List;

/// The place of a run in its conversation.
///
/// @param number        from 1
/// @param thoughtBefore the reasoning tokens of each earlier turn, in order
public record TurnPlace(int number, List<Count> thoughtBefore) {
  /// The first turn, or a run without a conversation.
  public static final TurnPlace FIRST = new TurnPlace(1, List.of());

  public TurnPlace {
    thoughtBefore = List.copyOf(thoughtBefore);
  }

  /// The place after those turns.
  static TurnPlace after(List<RunRecord> turns) {
    return new TurnPlace(turns.size() + 1, turns.stream().map(turn -> turn.usage().reasoning()).toList());
  }
}
