package deliberate.run.history;

import deliberate.run.history.entry.HistoryTrouble;
import deliberate.store.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The file of the history, opened when it is first needed and tried again where that failed.
final class HistoryFile implements AutoCloseable {
  private static final Duration UNDO = Duration.ofDays(1);

  private final Path file;
  private final Clock clock;
  private final List<HistoryTrouble> untold = new ArrayList<>();
  private Consumer<HistoryTrouble> listener;
  private Database database;
  private boolean closed;

  HistoryFile(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /// Blocks while it is being opened.
  ///
  /// @throws IOException where that fails, or it was closed for good
  synchronized Database open() throws IOException {
    if (closed) {
      throw new IOException("closed");
    }
    if (database == null) {
      Database opened = Database.open(file, HistorySchema.STEPS, clock);
      opened.setAside().ifPresent(aside -> tell(new HistoryTrouble.SetAside(aside)));
      long longAgo = clock.instant().minus(UNDO).toEpochMilli();
      opened.write(connection -> {
        InterruptedRuns.settle(connection);
        return Removal.removeDeleted(connection, longAgo) + Removal.removeVersions(connection, longAgo)
            + KeptFor.removeSome(connection, KeptFor.rules(connection), clock);
      });
      database = opened;
    }
    return database;
  }

  <T> T read(Database.Work<T> work) throws IOException {
    return open().read(work);
  }

  <T> T write(Database.Work<T> work) throws IOException {
    return open().write(work);
  }

  Path path() {
    return file;
  }

  void tell(HistoryTrouble trouble) {
    Consumer<HistoryTrouble> told;
    synchronized (untold) {
      told = listener;
      if (told == null) {
        untold.add(trouble);
      }
    }
    if (told != null) {
      told.accept(trouble);
    }
  }

  void onTrouble(Consumer<HistoryTrouble> newListener) {
    List<HistoryTrouble> before;
    synchronized (untold) {
      listener = newListener;
      before = List.copyOf(untold);
      untold.clear();
    }
    before.forEach(newListener);
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (database != null) {
      database.close();
      database = null;
    }
  }
}
