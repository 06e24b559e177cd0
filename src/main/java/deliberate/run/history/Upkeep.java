package deliberate.run.history;

import deliberate.run.history.entry.HistorySize;
import deliberate.run.history.entry.KeepRules;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What is done to kept runs: marking, deleting, clearing out. Blocks; not for the window's thread.
public final class Upkeep {
  private static final int AT_ONCE = 100;
  /// Below this, giving free space back to the disk is not worth rewriting the file.
  private static final long WORTH_IT = 8L << 20;

  private final HistoryFile file;
  private final HistoryWriter writer;
  private final Clock clock;

  Upkeep(HistoryFile file, HistoryWriter writer, Clock clock) {
    this.file = file;
    this.writer = writer;
    this.clock = clock;
  }

  public void star(UUID run, boolean starred) throws IOException {
    writer.now(connection ->
        Sql.update(connection, "UPDATE run SET starred = ? WHERE id = ?", starred ? 1 : 0, run.toString()));
  }

  /// Keeps a note with a run; it can be searched for.
  public void note(UUID run, String note) throws IOException {
    writer.now(connection -> {
      Sql.update(connection, "UPDATE run SET note = ? WHERE id = ?", note, run.toString());
      for (long seq : place(connection, run)) {
        SearchIndex.write(connection, seq);
      }
      return null;
    });
  }

  /// Takes runs out of sight; [#restore] brings them back for about a day.
  public void delete(Collection<UUID> runs) throws IOException {
    mark(runs, clock.millis());
  }

  public void restore(Collection<UUID> runs) throws IOException {
    mark(runs, null);
  }

  /// Removes a run at once and for good; one that is still going on is not followed any more.
  public void forget(UUID run) throws IOException {
    writer.drop(run);
    writer.now(connection -> Removal.remove(connection, place(connection, run)));
  }

  public HistorySize size() throws IOException {
    return file.read(connection -> new HistorySize(
        Sql.number(connection, "SELECT count(*) FROM run WHERE deleted_ms IS NULL AND parent IS NULL"),
        used(connection)));
  }

  /// Removes what the rules do not keep, and what was deleted before.
  ///
  /// @return how many runs went
  public int tidy(KeepRules rules) throws IOException {
    int gone = writer.now(connection -> Removal.removeDeleted(connection, clock.millis()));
    if (rules.days().isPresent()) {
      long before = clock.instant().minus(Duration.ofDays(rules.days().getAsInt())).toEpochMilli();
      gone += removeOldest("started_ms < " + before, Long.MAX_VALUE);
    }
    if (rules.bytes().isPresent()) {
      gone += removeOldest("1", rules.bytes().getAsLong());
    }
    long free = file.read(connection -> pages(connection, "freelist_count"));
    if (free > WORTH_IT) {
      file.open().compact();
    }
    return gone;
  }

  /// In small steps, so that others may write in between.
  private int removeOldest(String condition, long bytesAllowed) throws IOException {
    int gone = 0;
    int step;
    do {
      step = writer.now(connection -> bytesAllowed != Long.MAX_VALUE && used(connection) <= bytesAllowed ? 0
          : Removal.remove(connection, Sql.list(connection, "SELECT seq FROM run WHERE starred = 0 AND parent IS NULL "
              + "AND outcome <> 'running' AND " + condition + " ORDER BY seq LIMIT " + AT_ONCE,
              row -> row.getLong(1))));
      gone += step;
    } while (step > 0);
    return gone;
  }

  private void mark(Collection<UUID> runs, Long deletedMs) throws IOException {
    writer.now(connection -> {
      for (UUID run : runs) {
        Sql.update(connection, "UPDATE run SET deleted_ms = ? WHERE id = ?", deletedMs, run.toString());
      }
      return null;
    });
  }

  private static List<Long> place(Connection connection, UUID run) throws SQLException {
    return Sql.list(connection, "SELECT seq FROM run WHERE id = ?", row -> row.getLong(1), run.toString());
  }

  private static long used(Connection connection) throws SQLException {
    return pages(connection, "page_count") - pages(connection, "freelist_count");
  }

  /// In bytes.
  private static long pages(Connection connection, String pragma) throws SQLException {
    return Sql.number(connection, "PRAGMA " + pragma) * Sql.number(connection, "PRAGMA page_size");
  }
}
