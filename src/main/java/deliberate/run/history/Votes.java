package deliberate.run.history;

import deliberate.run.history.entry.Vote;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The votes that were given. Blocks; not for the window's thread.
public final class Votes {
  private final HistoryFile file;
  private final HistoryWriter writer;

  Votes(HistoryFile file, HistoryWriter writer) {
    this.file = file;
    this.writer = writer;
  }

  public void add(Vote vote) throws IOException {
    writer.now(connection -> Sql.update(connection,
        "INSERT INTO vote (id, at_ms, prompt_id, case_name, contestants, runs, winner, kind) VALUES (?,?,?,?,?,?,?,?)",
        vote.id().toString(), vote.at().toEpochMilli(), vote.prompt().toString(), vote.caseName(),
        RowJson.writeTexts(vote.contestants()), RowJson.writeTexts(vote.runs().stream().map(UUID::toString).toList()),
        vote.winner(), vote.kind()));
  }

  /// Takes a vote back.
  public void remove(UUID vote) throws IOException {
    writer.now(connection -> Sql.update(connection, "DELETE FROM vote WHERE id = ?", vote.toString()));
  }

  /// All votes, oldest first.
  public List<Vote> list() throws IOException {
    return list("SELECT * FROM vote ORDER BY at_ms, id");
  }

  /// Those on one prompt, oldest first.
  public List<Vote> list(UUID prompt) throws IOException {
    return list("SELECT * FROM vote WHERE prompt_id = ? ORDER BY at_ms, id", prompt.toString());
  }

  /// Those in which the answer of this run was judged, oldest first.
  public List<Vote> on(UUID run) throws IOException {
    return list("SELECT * FROM vote WHERE prompt_id = (SELECT prompt_id FROM run WHERE id = ?1) "
        + "AND runs LIKE '%\"' || ?1 || '\"%' ORDER BY at_ms, id", run.toString());
  }

  private List<Vote> list(String sql, Object... values) throws IOException {
    List<Row> rows = file.read(connection -> Sql.list(connection, sql, Row::of, values));
    List<Vote> votes = new ArrayList<>();
    for (Row row : rows) {
      votes.add(new Vote(row.id(), row.at(), row.prompt(), row.caseName(), RowJson.readTexts(row.contestants()),
          RowJson.readTexts(row.runs()).stream().map(UUID::fromString).toList(), row.winner(), row.kind()));
    }
    return votes;
  }

  private record Row(UUID id, Instant at, UUID prompt, String caseName, String contestants, String runs,
                     String winner, String kind) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(UUID.fromString(row.getString("id")), Instant.ofEpochMilli(row.getLong("at_ms")),
          UUID.fromString(row.getString("prompt_id")), row.getString("case_name"), row.getString("contestants"),
          row.getString("runs"), row.getString("winner"), row.getString("kind"));
    }
  }
}
