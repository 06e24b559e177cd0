package deliberate.spend;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

/// What is known from elsewhere of runs that were made before, for a ledger that was lost.
@FunctionalInterface
public interface PastSpending {
  PastSpending NONE = List::of;

  /// @throws IOException where it cannot be read
  List<Known> runs() throws IOException;

  /// One run.
  ///
  /// @param effort as sent
  /// @param output tokens of thinking and answer, of a run that came to its end
  /// @param millis how long that took
  record Known(Spent spent, String effort, OptionalLong output, OptionalLong millis) {}
}
