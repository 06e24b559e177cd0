package deliberate.run.history;

import deliberate.run.RunRecord;
import deliberate.run.history.entry.Arrival;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// One run's rows as they were read.
///
/// @param checks as JSON; empty for none
record StoredRun(String json, String thinking, String answer, String arrivalsJson, String checks, List<String> parts) {

  static StoredRun read(Connection connection, long seq) throws SQLException {
    List<String> parts = Sql.list(connection,
        "SELECT body FROM run_part JOIN text USING (hash) WHERE seq = ? ORDER BY place", row -> row.getString(1), seq);
    StringBuilder thinking = new StringBuilder();
    StringBuilder answer = new StringBuilder();
    Sql.list(connection, "SELECT thinking, answer FROM piece WHERE seq = ? ORDER BY number", row -> {
      thinking.append(row.getString(1));
      return answer.append(row.getString(2));
    }, seq);
    return Sql.list(connection, "SELECT record, thinking, answer, arrivals, checks FROM run_detail WHERE seq = ?",
        row -> new StoredRun(row.getString(1), row.getString(2) + thinking, row.getString(3) + answer, row.getString(4),
            row.getString(5), parts), seq).getFirst();
  }

  /// @throws IOException where it was written by something else
  RunRecord record() throws IOException {
    return new StrippedRun(RowJson.readRun(json), thinking, answer, parts).whole();
  }

  List<Arrival> arrivals() throws IOException {
    return RowJson.readArrivals(arrivalsJson);
  }
}
