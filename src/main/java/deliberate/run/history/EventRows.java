package deliberate.run.history;

import deliberate.recording.PackedTape;
import deliberate.recording.Tape;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What happened during a run, event by event with times: packed, while the run goes on piece by piece.
final class EventRows {
  /// Of what came raw, in characters; what was understood of it is kept in any case.
  static final int MOST_RAW = 1_000_000;

  private EventRows() {}

  static void add(Connection connection, long seq, int number, List<Tape.Moment> moments) throws SQLException {
    if (!moments.isEmpty()) {
      Sql.update(connection, "INSERT INTO run_event (seq, number, packed) VALUES (?,?,?)", seq, number,
          PackedTape.pack(moments));
    }
  }

  static void remove(Connection connection, long seq) throws SQLException {
    Sql.update(connection, "DELETE FROM run_event WHERE seq = ?", seq);
  }

  static List<byte[]> read(Connection connection, UUID run) throws SQLException {
    return Sql.list(connection,
        "SELECT packed FROM run_event WHERE seq = (SELECT seq FROM run WHERE id = ?) ORDER BY number",
        row -> row.getBytes(1), run.toString());
  }

  static Tape unpacked(List<byte[]> pieces, String sentBody) throws IOException {
    List<Tape.Moment> moments = new ArrayList<>();
    for (byte[] piece : pieces) {
      moments.addAll(PackedTape.unpack(piece, sentBody));
    }
    return new Tape(moments);
  }
}
