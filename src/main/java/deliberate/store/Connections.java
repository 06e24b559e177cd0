package deliberate.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/// Opens connections that wait for each other. SQLite's native part is unpacked to a folder before its first use: the
/// system's temporary one, or, where nothing there may be executed, one beside the database.
final class Connections {
  private static final int PATIENCE_MS = 5_000;
  private static final String UNPACKED_TO = "org.sqlite.tmpdir";
  private static boolean placeChosen;

  private Connections() {}

  static Connection open(Path file) throws SQLException {
    choosePlace(file.toAbsolutePath().resolveSibling("native"));
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MS);
    config.enforceForeignKeys(true);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
  }

  private static synchronized void choosePlace(Path otherwise) throws SQLException {
    boolean given = System.getProperty(UNPACKED_TO) != null;
    if (!placeChosen && !given && !mayRun(Path.of(System.getProperty("java.io.tmpdir")))) {
      try {
        Files.createDirectories(otherwise);
      } catch (IOException e) {
        throw new SQLException(e.getMessage(), e);
      }
      System.setProperty(UNPACKED_TO, otherwise.toString());
    }
    placeChosen = true;
  }

  /// Whether files in there may be executed, which a file system can forbid as a whole.
  static boolean mayRun(Path folder) {
    try {
      Path probe = Files.createTempFile(folder, "deliberate", ".probe");
      boolean settable = probe.toFile().setExecutable(true);
      boolean runs = settable && Files.isExecutable(probe);
      Files.delete(probe);
      return runs;
    } catch (IOException _) {
      return false;
    }
  }
}
