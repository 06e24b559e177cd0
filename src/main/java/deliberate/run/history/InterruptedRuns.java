package deliberate.run.history;

import deliberate.run.history.entry.Outcome;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Runs whose process ended before they did: what had come of them is put together and can be searched.
final class InterruptedRuns {
  private InterruptedRuns() {}

  static void settle(Connection connection) throws SQLException {
    List<Running> all = Sql.list(connection, "SELECT seq, process FROM run WHERE outcome = 'running'",
        row -> new Running(row.getLong(1), row.getString(2)));
    for (Running run : all) {
      if (!Processes.isAlive(run.process())) {
        settle(connection, run);
      }
    }
  }

  private record Running(long seq, String process) {}

  private static void settle(Connection connection, Running running) throws SQLException {
    try {
      StoredRun stored = StoredRun.read(connection, running.seq());
      new RunWriting(connection, running.process()).ended(stored.record(), Outcome.INTERRUPTED, stored.arrivals(),
          Optional.empty());
    } catch (IOException _) { // its row stays; only what it says cannot be read
      Sql.update(connection, "UPDATE run SET outcome = 'interrupted' WHERE seq = ?", running.seq());
    }
  }
}
