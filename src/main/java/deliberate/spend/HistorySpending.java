package deliberate.spend;

import deliberate.run.history.RunHistory;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// What the history knows of what runs have cost; runs that were deleted lately or were a part of another one included.
public final class HistorySpending {
  /// What the provider says itself stands in the whole record only, and so does whose prices apply.
  private static final String RUNS = """
      SELECT started_ms, simulated, model, prompt_id, prompt_title, effort, output, total_ms, outcome,
        coalesce(json_extract(whole, '$.run.bill.reported'), cost) AS usd,
        json_extract(whole, '$.run.plan.request.model.vendor') AS vendor
      FROM (SELECT run.*, CASE WHEN json_valid(record) THEN record ELSE '{}' END AS whole
        FROM run LEFT JOIN run_detail USING (seq))
      WHERE outcome != 'running' AND (outcome NOT IN ('failed', 'held') OR usd IS NOT NULL)""";

  private HistorySpending() {}

  /// Every run that cost something, or of which that is not known.
  public static List<PastSpending.Known> of(RunHistory history) throws IOException {
    return history.read(connection -> {
      List<PastSpending.Known> runs = new ArrayList<>();
      try (PreparedStatement select = connection.prepareStatement(RUNS);
           ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          runs.add(known(rows));
        }
      }
      return runs;
    });
  }

  private static PastSpending.Known known(ResultSet row) throws SQLException {
    boolean finished = row.getString("outcome").equals("finished");
    Spent spent = new Spent(Instant.ofEpochMilli(row.getLong("started_ms")),
        Optional.ofNullable(row.getString("usd")).map(BigDecimal::new), row.getInt("simulated") == 1, false,
        row.getString("model"), Optional.ofNullable(row.getString("vendor")).orElse(""),
        UUID.fromString(row.getString("prompt_id")), row.getString("prompt_title"));
    return new PastSpending.Known(spent, row.getString("effort"), finished ? number(row, "output")
        : OptionalLong.empty(), finished ? number(row, "total_ms") : OptionalLong.empty());
  }

  private static OptionalLong number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
