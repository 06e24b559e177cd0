package deliberate.run.history;

import deliberate.recording.Tape;
import deliberate.run.RunRecord;
import deliberate.run.history.entry.Arrival;
import deliberate.run.history.entry.Outcome;
import deliberate.tokens.Count;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Writes one run's rows; inside somebody's transaction.
final class RunWriting {
  private static final int PREVIEW = 200;
  private static final String UPSERT = """
      INSERT INTO run (id, parent, step, process, started_ms, outcome, prompt_id, prompt_title, prompt_version,
        case_name, turn, model, effort, simulated, cost, cost_order, cost_origin, total_ms, reasoning,
        reasoning_origin, output, preview)
      VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
      ON CONFLICT (id) DO UPDATE SET outcome = excluded.outcome, effort = excluded.effort, cost = excluded.cost,
        cost_order = excluded.cost_order, cost_origin = excluded.cost_origin, total_ms = excluded.total_ms,
        reasoning = excluded.reasoning, reasoning_origin = excluded.reasoning_origin, output = excluded.output,
        preview = excluded.preview
      RETURNING seq""";
  private static final String DETAIL = """
      INSERT INTO run_detail (seq, record, thinking, answer, arrivals) VALUES (?,?,?,?,?)
      ON CONFLICT (seq) DO UPDATE SET record = excluded.record, thinking = excluded.thinking,
        answer = excluded.answer, arrivals = excluded.arrivals""";

  private final Connection connection;
  private final String process;

  /// @param process names the process that writes
  RunWriting(Connection connection, String process) {
    this.connection = connection;
    this.process = process;
  }

  /// A run that goes on; its texts come in pieces.
  long running(RunRecord soFar, List<Arrival> arrivals) throws SQLException {
    StrippedRun run = StrippedRun.of(soFar);
    long seq = run(soFar, Outcome.RUNNING);
    detail(seq, run.rest(), "", "", arrivals);
    parts(seq, run.parts());
    return seq;
  }

  /// A run that has ended, searchable from now on.
  ///
  /// @param tape what happened; empty for what was written of it before, if anything
  long ended(RunRecord record, Outcome outcome, List<Arrival> arrivals, Optional<Tape> tape) throws SQLException {
    StrippedRun run = StrippedRun.of(record);
    long seq = run(record, outcome);
    detail(seq, run.rest(), run.thinking(), run.answer(), arrivals);
    parts(seq, run.parts());
    Sql.update(connection, "DELETE FROM piece WHERE seq = ?", seq);
    if (tape.isPresent()) {
      EventRows.remove(connection, seq);
      EventRows.add(connection, seq, 0, tape.get().moments());
    }
    SearchIndex.write(connection, seq);
    return seq;
  }

  private long run(RunRecord run, Outcome outcome) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(UPSERT)) {
      Optional<String> cost = run.bill().total().map(BigDecimal::toPlainString);
      Sql.set(insert, run.id().toString(), run.plan().step().parent().map(Object::toString).orElse(null),
          run.plan().step().name(), process, run.startedAt().toEpochMilli(), outcome.id(),
          run.plan().prompt().id().toString(), run.plan().prompt().title(), run.plan().prompt().version(),
          run.plan().caseName(), run.plan().turn().number(), run.plan().request().model().id(),
          run.sentEffort().toString(), run.plan().request().model().isSimulated() ? 1 : 0, cost.orElse(null),
          cost.map(Double::valueOf).orElse(null), run.bill().origin().name(),
          run.clock().total().map(total -> (Object) total.toMillis()).orElse(null), value(run.usage().reasoning()),
          run.usage().reasoning().origin().name(), value(run.usage().output()), preview(run));
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void detail(long seq, RunRecord rest, String thinking, String answer, List<Arrival> arrivals)
      throws SQLException {
    Sql.update(connection, DETAIL, seq, RowJson.write(rest), thinking, answer, RowJson.write(arrivals));
  }

  private void parts(long seq, List<String> parts) throws SQLException {
    for (int place = 0; place < parts.size(); place++) {
      String hash = hash(parts.get(place));
      Sql.update(connection, "INSERT INTO text (hash, body) VALUES (?,?) ON CONFLICT DO NOTHING", hash,
          parts.get(place));
      Sql.update(connection, "INSERT INTO run_part (seq, place, hash) VALUES (?,?,?) "
          + "ON CONFLICT DO UPDATE SET hash = excluded.hash", seq, place, hash);
    }
  }

  private static Object value(Count count) {
    return count.isKnown() ? count.or(0) : null;
  }

  private static String preview(RunRecord run) {
    String text = run.answer().isBlank() ? run.thinking() : run.answer();
    String line = text.substring(0, Math.min(text.length(), 2 * PREVIEW)).strip().replaceAll("\\s+", " ");
    return line.substring(0, Math.min(line.length(), PREVIEW));
  }

  private static String hash(String text) {
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
