package deliberate.run.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Statements with values.
public final class Sql {
  private Sql() {}

  /// Makes something of one row.
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  public static int update(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      return statement.executeUpdate();
    }
  }

  public static <T> List<T> list(Connection connection, String sql, Row<T> each, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> list = new ArrayList<>();
        while (rows.next()) {
          list.add(each.of(rows));
        }
        return list;
      }
    }
  }

  /// The first column of the first row.
  public static Optional<String> text(Connection connection, String sql, Object... values) throws SQLException {
    return list(connection, sql, row -> Optional.ofNullable(row.getString(1)), values).stream().findFirst()
        .flatMap(first -> first);
  }

  public static long number(Connection connection, String sql, Object... values) throws SQLException {
    return list(connection, sql, row -> row.getLong(1), values).getFirst();
  }

  static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
