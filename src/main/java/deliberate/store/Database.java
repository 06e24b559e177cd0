package deliberate.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// One SQLite file that several threads and several processes may use at once.
///
/// A damaged file is set aside and a new one begun. Each migration is one step of the schema; a copy of the file is
/// made before any is applied to data that is there. Writers take turns, readers have a connection of their own and
/// see what was last written. The whole file is checked where that is quick, where the last user of it did not end well
/// and where damage was met before.
public final class Database implements AutoCloseable {
  /// A check reads every page; about 0.2 s for so many bytes.
  private static final long QUICKLY_CHECKED = 64L << 20;
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private static final Set<SQLiteErrorCode> OF_THE_FILE = EnumSet.of(SQLiteErrorCode.SQLITE_FULL,
      SQLiteErrorCode.SQLITE_IOERR, SQLiteErrorCode.SQLITE_BUSY, SQLiteErrorCode.SQLITE_LOCKED,
      SQLiteErrorCode.SQLITE_READONLY, SQLiteErrorCode.SQLITE_CANTOPEN, SQLiteErrorCode.SQLITE_PERM,
      SQLiteErrorCode.SQLITE_NOMEM, SQLiteErrorCode.SQLITE_INTERRUPT, SQLiteErrorCode.SQLITE_PROTOCOL,
      SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB);

  private final Connection writer;
  private final Connection reader;
  private final Path file;
  private final Presence presence;
  private final Optional<Path> setAside;

  private Database(Path file, Presence presence, Optional<Path> setAside) throws SQLException {
    this.writer = Connections.open(file);
    this.reader = Connections.open(file);
    this.file = file;
    this.presence = presence;
    this.setAside = setAside;
  }

  /// Something done with the connection; whatever it opens it closes.
  @FunctionalInterface
  public interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /// Opens the file, or begins it.
  ///
  /// @param migrations each one or more statements, separated by lines that hold a semicolon alone; never changed once
  ///                   published
  /// @throws IOException where it cannot be opened, set aside, or was made by a newer version of the app
  public static Database open(Path file, List<String> migrations, Clock clock) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Presence presence = Presence.at(file);
    try {
      return opened(file, migrations, presence, clock);
    } catch (SQLException e) {
      presence.close();
      throw new IOException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      presence.close();
      throw e;
    }
  }

  /// Where the damaged file went that stood in this one's place.
  public Optional<Path> setAside() {
    return setAside;
  }

  /// Reads. Waits for other readers, not for writers.
  public <T> T read(Work<T> work) throws IOException {
    synchronized (reader) {
      try {
        return work.with(reader);
      } catch (SQLException e) {
        throw noted(e);
      }
    }
  }

  /// Writes all of it or nothing.
  public <T> T write(Work<T> work) throws IOException {
    synchronized (writer) {
      try {
        return transaction(writer, work);
      } catch (SQLException e) {
        throw noted(e);
      }
    }
  }

  /// Gives the space of what was deleted back to the disk; takes a while for large files.
  public void compact() throws IOException {
    synchronized (writer) {
      try {
        run(writer, "VACUUM");
      } catch (SQLException e) {
        throw noted(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (presence; writer; reader) {
      run(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /// Damage met on the way is looked for at the next start.
  private IOException noted(SQLException e) throws IOException {
    if (isDamage(e)) {
      presence.suspect();
    }
    return new IOException(file + ": " + e.getMessage(), e);
  }

  private static Database opened(Path file, List<String> migrations, Presence presence, Clock clock)
      throws SQLException, IOException {
    try {
      return opened(file, migrations, presence, Optional.empty());
    } catch (SQLException e) {
      if (!isDamage(e)) {
        throw e;
      }
    }
    Path aside = setAside(file, clock);
    presence.trust();
    return opened(file, migrations, presence, Optional.of(aside));
  }

  private static Database opened(Path file, List<String> migrations, Presence presence, Optional<Path> setAside)
      throws SQLException, IOException {
    boolean toCheck = Files.exists(file) && (presence.isDoubtful() || Files.size(file) <= QUICKLY_CHECKED);
    Database database = new Database(file, presence, setAside);
    try {
      if (toCheck && !"ok".equals(one(database.writer, "PRAGMA quick_check(1)"))) {
        throw new SQLiteException("damaged", SQLiteErrorCode.SQLITE_CORRUPT);
      }
      presence.trust();
      migrate(database.writer, file, migrations);
      return database;
    } catch (SQLException | IOException e) {
      database.writer.close();
      database.reader.close();
      throw e;
    }
  }

  private static void migrate(Connection connection, Path file, List<String> migrations)
      throws SQLException, IOException {
    int version = version(connection);
    if (version > migrations.size()) {
      throw new IOException("was written by a newer version of Deliberate");
    }
    if (version > 0 && version < migrations.size()) {
      Path copy = file.resolveSibling(file.getFileName() + ".before-" + migrations.size());
      Files.deleteIfExists(copy);
      run(connection, "VACUUM INTO '" + copy.toAbsolutePath().toString().replace("'", "''") + "'");
    }
    if (version < migrations.size()) {
      transaction(connection, inside -> {
        // Another process may have come first.
        for (int step = version(inside); step < migrations.size(); step++) {
          for (String statement : migrations.get(step).split("(?m)^;$")) {
            run(inside, statement);
          }
          run(inside, "PRAGMA user_version = " + (step + 1));
        }
        return null;
      });
    }
  }

  /// Whether it was the file's fault, or the disk's, that something was not written, so that it may be later; else what
  /// was to be written cannot be.
  public static boolean mayPass(IOException problem) {
    return !(problem.getCause() instanceof SQLiteException known) || OF_THE_FILE.contains(plain(known.getResultCode()));
  }

  /// Without what is told more exactly, such as which kind of input or output went wrong.
  private static SQLiteErrorCode plain(SQLiteErrorCode code) {
    return SQLiteErrorCode.getErrorCode(code.code & 0xff);
  }

  private static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
    run(connection, "BEGIN IMMEDIATE");
    boolean done = false;
    try {
      T result = work.with(connection);
      run(connection, "COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack(connection);
      }
    }
  }

  private static void rollBack(Connection connection) {
    try {
      run(connection, "ROLLBACK");
    } catch (SQLException _) { // SQLite has done so by itself, as it does where the disk is full
      return;
    }
  }

  private static int version(Connection connection) throws SQLException {
    return Integer.parseInt(one(connection, "PRAGMA user_version"));
  }

  private static String one(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static boolean isDamage(SQLException e) {
    return e instanceof SQLiteException known && (known.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT
        || known.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB);
  }

  private static Path setAside(Path file, Clock clock) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + STAMP.format(LocalDateTime.now(clock)));
    Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    for (String companion : List.of("-wal", "-shm")) {
      Path beside = file.resolveSibling(file.getFileName() + companion);
      if (Files.exists(beside)) {
        Files.move(beside, aside.resolveSibling(aside.getFileName() + companion), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return aside;
  }
}
