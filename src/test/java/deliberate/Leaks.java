package deliberate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Looks for planted secrets in texts and files, in every form in which they could be read out again: files are
/// unpacked, the rows of databases read, and what looks like base64 decoded.
public final class Leaks {
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{16,}");
  private static final int AROUND = 200;
  private static final int BASE64_LETTERS = 4;
  private static final byte[] DATABASE = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

  private final List<String> secrets;

  public Leaks(String... secrets) {
    this.secrets = List.of(secrets);
  }

  public void assertNoneIn(String where, String text) {
    for (String secret : secrets) {
      String url = URLEncoder.encode(secret, StandardCharsets.UTF_8);
      for (String form : List.of(secret, secret.replace("/", "\\/"), url)) {
        int at = text.indexOf(form);
        assertThat(at).as(() -> where + ": " + text.substring(Math.max(0, at - AROUND), at) + form).isNegative();
      }
    }
    Matcher encoded = BASE64.matcher(text);
    while (encoded.find()) {
      for (int start = 0; start < BASE64_LETTERS; start++) {
        String decoded = decoded(encoded.group().substring(start));
        secrets.forEach(secret -> assertThat(decoded.contains(secret)).as("%s, in base64", where).isFalse());
      }
    }
  }

  /// Every file below that folder; how many there were.
  public int assertNoneBelow(Path folder) throws IOException, SQLException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      assertNoneIn(file.toString(), file.toString());
      byte[] bytes = Files.readAllBytes(file);
      assertNoneIn(file.toString(), bytes);
      if (Arrays.equals(bytes, 0, Math.min(bytes.length, DATABASE.length), DATABASE, 0, DATABASE.length)) {
        for (byte[] cell : cells(file)) {
          assertNoneIn(file + ", a row", cell);
        }
      }
    }
    return files.size();
  }

  private void assertNoneIn(String where, byte[] bytes) throws IOException {
    assertNoneIn(where, new String(bytes, StandardCharsets.ISO_8859_1));
    assertNoneIn(where, new String(bytes, StandardCharsets.UTF_16LE));
    assertNoneIn(where, new String(bytes, StandardCharsets.UTF_16BE));
    if (bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        assertNoneIn(where + ", unpacked", in.readAllBytes());
      }
    }
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          assertNoneIn(where + ", " + entry.getName(), in.readAllBytes());
        }
      }
    }
  }

  private static List<byte[]> cells(Path database) throws SQLException {
    List<byte[]> cells = new ArrayList<>();
    try (Connection open = DriverManager.getConnection("jdbc:sqlite:" + database)) {
      for (String table : tables(open)) {
        try (ResultSet rows = open.createStatement().executeQuery("SELECT * FROM \"" + table + "\"")) {
          while (rows.next()) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
              byte[] cell = rows.getBytes(i);
              cells.add(cell == null ? new byte[0] : cell);
            }
          }
        }
      }
    }
    return cells;
  }

  private static List<String> tables(Connection open) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet names = open.createStatement().executeQuery(
        "SELECT name FROM sqlite_master WHERE type = 'table'")) {
      while (names.next()) {
        tables.add(names.getString(1));
      }
    }
    return tables;
  }

  private static String decoded(String text) {
    String letters = text.replace('-', '+').replace('_', '/');
    String whole = letters.substring(0, letters.length() / BASE64_LETTERS * BASE64_LETTERS);
    return new String(Base64.getDecoder().decode(whole), StandardCharsets.ISO_8859_1);
  }
}
