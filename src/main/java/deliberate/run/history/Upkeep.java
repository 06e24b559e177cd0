package deliberate.run.history;

import deliberate.run.history.entry.HistorySize;
import deliberate.run.history.entry.KeepRules;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What is done to kept runs: marking, deleting, clearing out. Blocks; not for the window's thread.
public final class Upkeep {
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
        KeptFor.used(connection)));
  }

  /// How long runs are kept.
  public KeepRules rules() throws IOException {
    return file.read(KeptFor::rules);
  }

  /// Keeps runs by these rules from now on: what they do not keep goes, and so does what was deleted before.
  ///
  /// @return how many runs went
  public int keepBy(KeepRules rules) throws IOException {
    int gone = writer.now(connection -> {
      KeptFor.set(connection, rules);
      return Removal.removeDeleted(connection, clock.millis() + 1);
    });
    int step;
    do { // in small steps, so that others may write in between
      step = writer.now(connection -> KeptFor.removeSome(connection, rules, clock));
      gone += step;
    } while (step > 0);
    if (file.read(KeptFor::free) > WORTH_IT) {
      file.open().compact();
    }
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
}
