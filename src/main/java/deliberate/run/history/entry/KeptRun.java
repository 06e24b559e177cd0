package deliberate.run.history.entry;

import deliberate.run.RunRecord;
import java.util.List;

/// A run as it was.
///
/// @param record   one that was interrupted has the status CANCELLED; the address of its model's server is kept without
///                 headers
/// @param arrivals when its text came
/// @param steps    the runs that were a part of it, in order
public record KeptRun(RunSummary summary, RunRecord record, List<Arrival> arrivals, KeptChecks checks,
                      List<RunSummary> steps) {
  public KeptRun {
    arrivals = List.copyOf(arrivals);
    steps = List.copyOf(steps);
  }
}
