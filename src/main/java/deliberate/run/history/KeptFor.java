package deliberate.run.history;

import deliberate.run.history.entry.KeepRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The rules by which runs are kept, which lie with the runs themselves, and what they leave.
final class KeptFor {
  private static final int AT_ONCE = 100;
  private static final String DAYS = "days";
  private static final String BYTES = "bytes";

  private KeptFor() {}

  static KeepRules rules(Connection connection) throws SQLException {
    List<Long> days = value(connection, DAYS);
    List<Long> bytes = value(connection, BYTES);
    return new KeepRules(days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(days.getFirst().intValue()),
        bytes.isEmpty() ? OptionalLong.empty() : OptionalLong.of(bytes.getFirst()));
  }

  static void set(Connection connection, KeepRules rules) throws SQLException {
    Sql.update(connection, "DELETE FROM keep_rule");
    if (rules.days().isPresent()) {
      Sql.update(connection, "INSERT INTO keep_rule VALUES (?,?)", DAYS, rules.days().getAsInt());
    }
    if (rules.bytes().isPresent()) {
      Sql.update(connection, "INSERT INTO keep_rule VALUES (?,?)", BYTES, rules.bytes().getAsLong());
    }
  }

  /// Removes some of what the rules do not keep.
  ///
  /// @return how many runs went; 0 once there is nothing left to remove
  static int removeSome(Connection connection, KeepRules rules, Clock clock) throws SQLException {
    int gone = 0;
    if (rules.days().isPresent()) {
      long before = clock.instant().minus(Duration.ofDays(rules.days().getAsInt())).toEpochMilli();
      gone = removeOldest(connection, "started_ms < " + before);
    }
    boolean tooLarge = rules.bytes().isPresent()
        && used(connection) - versions(connection) > rules.bytes().getAsLong();
    return gone == 0 && tooLarge ? removeOldest(connection, "1") : gone;
  }

  /// What the runs take on disk, room that became free not counted.
  static long used(Connection connection) throws SQLException {
    return bytes(connection, "page_count") - bytes(connection, "freelist_count");
  }

  /// What versions of prompts take of that; they do not go with the oldest runs.
  private static long versions(Connection connection) throws SQLException {
    return Sql.number(connection, "SELECT coalesce(sum(bytes), 0) FROM version");
  }

  /// What is free within the file.
  static long free(Connection connection) throws SQLException {
    return bytes(connection, "freelist_count");
  }

  private static int removeOldest(Connection connection, String condition) throws SQLException {
    return Removal.remove(connection, Sql.list(connection, "SELECT seq FROM run WHERE starred = 0 AND parent IS NULL "
        + "AND outcome <> 'running' AND " + condition + " ORDER BY seq LIMIT " + AT_ONCE, row -> row.getLong(1)));
  }

  private static List<Long> value(Connection connection, String name) throws SQLException {
    return Sql.list(connection, "SELECT value FROM keep_rule WHERE name = ?", row -> row.getLong(1), name);
  }

  private static long bytes(Connection connection, String pragma) throws SQLException {
    return Sql.number(connection, "PRAGMA " + pragma) * Sql.number(connection, "PRAGMA page_size");
  }
}
