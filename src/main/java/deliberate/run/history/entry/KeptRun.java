package deliberate.run.history.entry;

import deliberate.recording.Tape;
import deliberate.run.RunRecord;
import java.util.List;

/// A run as it was.
///
/// @param record   one that was interrupted has the status CANCELLED; the address of its model's server is kept without
///                 headers
/// @param arrivals when its text came
/// @param steps    the runs that were a part of it, each followed by its own parts
/// @param votes    those in which its answer was judged, oldest first
/// @param tape     what happened, event by event; empty where that was not kept, or not asked for
public record KeptRun(RunSummary summary, RunRecord record, List<Arrival> arrivals, KeptChecks checks,
                      List<KeptStep> steps, List<Vote> votes, Tape tape) {
  public KeptRun {
    arrivals = List.copyOf(arrivals);
    steps = List.copyOf(steps);
    votes = List.copyOf(votes);
  }

  /// The same with what happened, which says what came over the wire as well.
  public KeptRun with(Tape happened) {
    return new KeptRun(summary, record.with(record.wire().with(happened)), arrivals, checks, steps, votes,
        happened);
  }
}
