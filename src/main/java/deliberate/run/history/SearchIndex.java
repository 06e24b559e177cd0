package deliberate.run.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Makes a run's texts searchable, from what its rows hold.
final class SearchIndex {
  private SearchIndex() {}

  static void write(Connection connection, long seq) throws SQLException {
    StoredRun run = StoredRun.read(connection, seq);
    String title = Sql.text(connection, "SELECT prompt_title FROM run WHERE seq = ?", seq).orElse("");
    String note = Sql.text(connection, "SELECT note FROM run WHERE seq = ?", seq).orElse("");
    List<String> messages = run.parts().subList(Math.min(1, run.parts().size()), run.parts().size());
    Sql.update(connection, "DELETE FROM run_text WHERE rowid = ?", seq);
    Sql.update(connection, "INSERT INTO run_text (rowid, prompt, thinking, answer, note) VALUES (?,?,?,?,?)", seq,
        SearchWords.indexed(title + "\n" + String.join("\n", messages)), SearchWords.indexed(run.thinking()),
        SearchWords.indexed(run.answer()), SearchWords.indexed(note));
  }
}
