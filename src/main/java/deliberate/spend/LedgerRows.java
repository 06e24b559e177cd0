package deliberate.spend;

import deliberate.provider.ModelSpec;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The statements of the [Ledger]. Amounts are kept as text, to the last digit, and added up here.
final class LedgerRows {
  private LedgerRows() {}

  static void insert(Connection connection, Reservation wanted, Owner owner) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement("""
        INSERT INTO run (id, at, going, usd, simulated, model, vendor, effort, prompt, title, process, started)
        VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
      ModelSpec model = wanted.plan().request().model();
      set(insert, wanted.id().toString(), wanted.at().toEpochMilli(),
          wanted.usd().map(BigDecimal::toPlainString).orElse(null), wanted.isSimulated() ? 1 : 0, model.id(),
          model.vendor(), wanted.plan().request().effort().toString(), wanted.plan().prompt().id().toString(),
          wanted.plan().prompt().title(), owner.id(), owner.started());
      insert.executeUpdate();
    }
  }

  static BigDecimal sum(Connection connection, String where, Object... values) throws SQLException {
    BigDecimal sum = BigDecimal.ZERO;
    try (PreparedStatement select =
             connection.prepareStatement("SELECT usd FROM run WHERE usd IS NOT NULL AND " + where)) {
      set(select, values);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          sum = sum.add(new BigDecimal(rows.getString(1)));
        }
      }
    }
    return sum;
  }

  static long count(Connection connection, String where, Object... values) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM run WHERE " + where)) {
      set(select, values);
      try (ResultSet rows = select.executeQuery()) {
        return rows.getLong(1);
      }
    }
  }

  static List<Spent> since(Connection connection, Instant moment) throws SQLException {
    List<Spent> spent = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement("""
        SELECT at, usd, simulated, going, model, vendor, prompt, title FROM run WHERE at >= ? ORDER BY at DESC""")) {
      set(select, moment.toEpochMilli());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          spent.add(new Spent(Instant.ofEpochMilli(rows.getLong(1)),
              Optional.ofNullable(rows.getString(2)).map(BigDecimal::new), rows.getInt(3) == 1, rows.getInt(4) == 1,
              rows.getString(5), rows.getString(6), UUID.fromString(rows.getString(7)), rows.getString(8)));
        }
      }
    }
    return spent;
  }

  static List<PastRun> past(Connection connection, String model, String effort, int most) throws SQLException {
    List<PastRun> past = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement("""
        SELECT output, millis FROM run WHERE model = ? AND effort = ? AND output IS NOT NULL AND millis IS NOT NULL
        ORDER BY at DESC LIMIT ?""")) {
      set(select, model, effort, most);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          past.add(new PastRun(rows.getLong(1), Duration.ofMillis(rows.getLong(2))));
        }
      }
    }
    return past;
  }

  static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
