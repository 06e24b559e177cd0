package deliberate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class DatabaseTest {
  private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);
  private static final List<String> FIRST = List.of("CREATE TABLE word (text TEXT NOT NULL)");
  private static final List<String> BOTH = List.of(FIRST.getFirst(), """
      ALTER TABLE word ADD COLUMN kind TEXT NOT NULL DEFAULT 'noun'
      ;
      CREATE INDEX word_kind ON word (kind)""");

  @TempDir
  private Path folder;

  @Test
  void whatADiskDoesNotTakeWaitsAndWhatIsWrongInItselfDoesNot() {
    for (SQLiteErrorCode code : List.of(SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_IOERR_WRITE,
        SQLiteErrorCode.SQLITE_READONLY_DBMOVED, SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT)) {
      assertThat(Database.mayPass(new IOException(new SQLiteException("", code)))).as(code.name()).isTrue();
    }
    for (SQLiteErrorCode code : List.of(SQLiteErrorCode.SQLITE_TOOBIG, SQLiteErrorCode.SQLITE_CONSTRAINT_NOTNULL,
        SQLiteErrorCode.SQLITE_MISMATCH)) {
      assertThat(Database.mayPass(new IOException(new SQLiteException("", code)))).as(code.name()).isFalse();
    }
    assertThat(Database.mayPass(new IOException("made by a newer version"))).isTrue();
  }

  @Test
  void whatWasWrittenIsThereAgain() throws Exception {
    try (Database database = open(FIRST)) {
      add(database, "tree");
      assertThat(words(database)).containsExactly("tree");
    }
    try (Database database = open(FIRST)) {
      assertThat(words(database)).containsExactly("tree");
    }
  }

  @Test
  void workThatFailsLeavesNothing() throws Exception {
    try (Database database = open(FIRST)) {
      assertThatIllegalStateException().isThrownBy(() -> database.write(connection -> {
        try (Statement statement = connection.createStatement()) {
          statement.execute("INSERT INTO word VALUES ('half')");
        }
        throw new IllegalStateException();
      }));
      add(database, "whole");

      assertThat(words(database)).containsExactly("whole");
    }
  }

  @Test
  void aMigrationKeepsTheRowsAndMakesACopyFirst() throws Exception {
    try (Database database = open(FIRST)) {
      add(database, "tree");
    }
    try (Database database = open(BOTH)) {
      assertThat(words(database)).containsExactly("tree");
    }
    try (Database copy = Database.open(folder.resolve("words.db.before-2"), FIRST, NOON)) {
      assertThat(words(copy)).containsExactly("tree");
    }
  }

  @Test
  void aFileOfANewerVersionIsLeftAlone() throws Exception {
    open(BOTH).close();

    assertThatIOException().isThrownBy(() -> open(FIRST)).withMessageContaining("newer version");
    open(BOTH).close();
  }

  @Test
  void aDamagedFileIsSetAsideAndANewOneBegun() throws Exception {
    Files.writeString(folder.resolve("words.db"), "no database at all, but long enough to be taken for one".repeat(99));

    try (Database database = open(FIRST)) {
      assertThat(database.setAside()).contains(folder.resolve("words.db.damaged-20261128-120000"));
      assertThat(database.setAside().orElseThrow()).content().startsWith("no database");
      add(database, "tree");
      assertThat(words(database)).containsExactly("tree");
    }
  }

  @Test
  void aDamagedPageIsFoundWhenTheFileIsOpened() throws Exception {
    try (Database database = open(FIRST)) {
      for (int i = 0; i < 2_000; i++) {
        add(database, "word ".repeat(20) + i);
      }
    }
    Path file = folder.resolve("words.db");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 8192, 60_000, (byte) 'x');
    Files.write(file, bytes);

    try (Database database = open(FIRST)) {
      assertThat(database.setAside()).isPresent();
      assertThat(words(database)).isEmpty();
    }
  }

  @Test
  void aFolderInItsPlaceIsSaid() throws Exception {
    Files.createDirectories(folder.resolve("words.db"));

    assertThatIOException().isThrownBy(() -> open(FIRST)).withMessageContaining("words.db");
  }

  private Database open(List<String> migrations) throws IOException {
    return Database.open(folder.resolve("words.db"), migrations, NOON);
  }

  private static void add(Database database, String word) throws IOException {
    database.write(connection -> {
      try (var insert = connection.prepareStatement("INSERT INTO word (text) VALUES (?)")) {
        insert.setString(1, word);
        return insert.executeUpdate();
      }
    });
  }

  private static List<String> words(Database database) throws IOException {
    return database.read(connection -> {
      List<String> words = new ArrayList<>();
      try (Statement statement = connection.createStatement();
           ResultSet rows = statement.executeQuery("SELECT text FROM word")) {
        while (rows.next()) {
          words.add(rows.getString(1));
        }
      }
      return words;
    });
  }
}
