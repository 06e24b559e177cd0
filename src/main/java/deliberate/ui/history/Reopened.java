package deliberate.ui.history;

import deliberate.run.RunRecord;
import deliberate.run.history.entry.KeptRun;
import java.util.List;

/// A kept run with the turns of its conversation before it.
///
/// @param turns in order, the run itself last; it alone where the earlier ones are not kept
public record Reopened(List<KeptRun> turns) {
  public Reopened {
    turns = List.copyOf(turns);
  }

  public KeptRun last() {
    return turns.getLast();
  }

  /// What was asked and answered before.
  public List<RunRecord> before() {
    return turns.subList(0, turns.size() - 1).stream().map(KeptRun::record).toList();
  }

  /// Whether all of the other one is in here.
  boolean continuesFrom(Reopened other) {
    return other.turns.size() < turns.size()
        && turns.get(other.turns.size() - 1).summary().id().equals(other.last().summary().id());
  }
}
