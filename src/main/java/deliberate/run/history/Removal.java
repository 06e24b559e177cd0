package deliberate.run.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Takes runs away for good, with the runs that were a part of them, the texts that nobody else uses, and the versions
/// of prompts that were never saved or named.
final class Removal {
  private static final int AT_ONCE = 200;

  private static final String ONLY_RUN = """
      DELETE FROM version WHERE name = '' AND NOT EXISTS (SELECT 1 FROM version_moment WHERE seq = version.seq)
        AND NOT EXISTS (SELECT 1 FROM run WHERE prompt_id = version.prompt_id AND prompt_version = version.address)""";

  private Removal() {}

  /// Those deleted before that moment.
  static int removeDeleted(Connection connection, long beforeMs) throws SQLException {
    int removed = 0;
    List<Long> some;
    do {
      some = Sql.list(connection, "SELECT seq FROM run WHERE deleted_ms < ? LIMIT " + AT_ONCE, row -> row.getLong(1),
          beforeMs);
      removed += remove(connection, some);
    } while (!some.isEmpty());
    return removed;
  }

  /// Versions that were kept for runs which nobody kept.
  static int removeVersions(Connection connection, long beforeMs) throws SQLException {
    return Sql.update(connection, ONLY_RUN + " AND kept_ms < ?", beforeMs);
  }

  /// @return how many runs went, parts not counted
  static int remove(Connection connection, List<Long> places) throws SQLException {
    for (long seq : places) {
      remove(connection, Sql.list(connection,
          "SELECT seq FROM run WHERE parent = (SELECT id FROM run WHERE seq = ?)", row -> row.getLong(1), seq));
      List<String> texts = Sql.list(connection, "SELECT hash FROM run_part WHERE seq = ?",
          row -> row.getString(1), seq);
      List<Object[]> version = Sql.list(connection, "SELECT prompt_id, prompt_version FROM run WHERE seq = ?",
          row -> new Object[] {row.getString(1), row.getString(2)}, seq);
      Sql.update(connection, "DELETE FROM run_text WHERE rowid = ?", seq);
      Sql.update(connection, "DELETE FROM run WHERE seq = ?", seq);
      for (Object[] named : version) {
        Sql.update(connection, ONLY_RUN + " AND prompt_id = ? AND address = ?", named);
      }
      for (String hash : texts) {
        Sql.update(connection,
            "DELETE FROM text WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM run_part WHERE hash = ?1)", hash);
      }
    }
    return places.size();
  }
}
