package deliberate.spend;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// The statements with which a [Ledger] begins.
final class BeginningRows {
  private static final String EARLIER = """
      INSERT INTO run (id, at, going, usd, simulated, model, vendor, effort, prompt, title, output, millis, process,
        started) VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)""";

  private BeginningRows() {}

  /// A run of before this ledger.
  static void insert(Connection connection, PastSpending.Known run) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(EARLIER)) {
      Spent spent = run.spent();
      LedgerRows.set(insert, UUID.randomUUID().toString(), spent.at().toEpochMilli(),
          spent.usd().map(BigDecimal::toPlainString).orElse(null), spent.simulated() ? 1 : 0, spent.model(),
          spent.vendor(), run.effort(), spent.prompt().toString(), spent.title(), value(run.output()),
          value(run.millis()));
      insert.executeUpdate();
    }
  }

  static void begin(Connection connection, Instant at, int runs) throws SQLException {
    try (PreparedStatement insert =
             connection.prepareStatement("INSERT INTO beginning (at, runs) VALUES (?, ?)")) {
      LedgerRows.set(insert, at.toEpochMilli(), runs);
      insert.executeUpdate();
    }
  }

  /// @param process when this process began
  static Optional<Totals.Beginning> beginning(Connection connection, Instant process) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("SELECT at, runs FROM beginning");
         ResultSet rows = select.executeQuery()) {
      if (!rows.next()) {
        return Optional.empty();
      }
      Instant at = Instant.ofEpochMilli(rows.getLong(1));
      return Optional.of(new Totals.Beginning(at, rows.getInt(2), !at.isBefore(process)));
    }
  }

  private static Object value(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}
