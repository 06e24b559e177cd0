package deliberate.run.history;

import deliberate.run.PromptRef;
import deliberate.run.RunRecord;
import deliberate.run.history.entry.Choices;
import deliberate.run.history.entry.KeptChecks;
import deliberate.run.history.entry.KeptStep;
import deliberate.run.history.entry.Outcome;
import deliberate.run.history.entry.Query;
import deliberate.run.history.entry.RunSummary;
import deliberate.run.history.entry.SeriesPoint;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Finds runs and reads their lines.
final class QuerySql {
  private static final String COLUMNS = """
      seq, id, started_ms, prompt_id, prompt_title, prompt_version, case_name, turn, model, effort, simulated, outcome,
      cost, cost_origin, total_ms, reasoning, reasoning_origin, checks_passed, checks_failed, checks_total, starred,
      note, preview""";

  /// The index alone is in order; of the runs only the few that are hidden are looked up.
  private static final String MATCHING = """
      SELECT rowid FROM run_text WHERE run_text MATCH ?
        AND rowid NOT IN (SELECT seq FROM run WHERE deleted_ms IS NOT NULL)
        AND rowid NOT IN (SELECT seq FROM run WHERE parent IS NOT NULL)
      ORDER BY rowid DESC""";

  /// A run's parts and their parts, each told by the way that leads to it.
  private static final String PARTS = """
      WITH RECURSIVE part (seq, depth, way) AS (
        SELECT seq, 1, printf('%019d', seq) FROM run WHERE parent = ?
        UNION ALL
        SELECT run.seq, depth + 1, way || printf('%019d', run.seq) FROM run, part
        WHERE run.parent = (SELECT id FROM run WHERE seq = part.seq) AND depth < 20
      )
      """;

  private QuerySql() {}

  static Found find(Connection connection, Query query) throws SQLException {
    String words = SearchWords.query(query.words());
    if (words.isEmpty() && !query.words().isBlank()) {
      return new Found(new long[0]);
    }
    List<String> conditions = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    add(conditions, values, "model = ?", query.model());
    add(conditions, values, "effort = ?", query.effort());
    add(conditions, values, "prompt_id = ?", query.prompt().map(UUID::toString));
    add(conditions, values, "prompt_version = ?", query.version());
    // As doubles both sides are rounded alike, so that nothing at the border is left out.
    add(conditions, values, "cost_order >= ?", query.leastCost().map(BigDecimal::doubleValue));
    add(conditions, values, "cost_order <= ?", query.mostCost().map(BigDecimal::doubleValue));
    add(conditions, values, "started_ms >= ?", query.from().map(Instant::toEpochMilli));
    add(conditions, values, "started_ms < ?", query.before().map(Instant::toEpochMilli));
    add(conditions, values, "outcome = ?", query.outcome().map(Outcome::id));
    if (query.starred()) {
      conditions.add("starred = 1");
    }
    String sql = words.isEmpty() ? shown(conditions) : conditions.isEmpty() ? MATCHING : matching(conditions);
    if (!words.isEmpty()) {
      values.addFirst(words);
    }
    return new Found(Sql.list(connection, sql, row -> row.getLong(1), values.toArray()).stream()
        .mapToLong(Long::longValue).toArray());
  }

  private static String shown(List<String> conditions) {
    List<String> all = new ArrayList<>(List.of("deleted_ms IS NULL", "parent IS NULL"));
    all.addAll(conditions);
    return "SELECT seq FROM run WHERE " + String.join(" AND ", all) + " ORDER BY seq DESC";
  }

  private static String matching(List<String> conditions) {
    return "SELECT seq FROM run WHERE seq IN (SELECT rowid FROM run_text WHERE run_text MATCH ?) "
        + "AND deleted_ms IS NULL AND parent IS NULL AND " + String.join(" AND ", conditions) + " ORDER BY seq DESC";
  }

  /// In the order of the places; empty for those that are gone.
  static List<Optional<RunSummary>> lines(Connection connection, List<Long> places) throws SQLException {
    Map<Long, RunSummary> lines = new HashMap<>();
    String marks = String.join(",", places.stream().map(_ -> "?").toList());
    Sql.list(connection, "SELECT " + COLUMNS + " FROM run WHERE seq IN (" + marks + ")",
        row -> lines.put(row.getLong("seq"), line(row)), places.toArray());
    return places.stream().map(place -> Optional.ofNullable(lines.get(place))).toList();
  }

  static Choices choices(Connection connection) throws SQLException {
    String among = " FROM run WHERE deleted_ms IS NULL AND parent IS NULL ";
    List<PromptRef> prompts = Sql.list(connection, "SELECT prompt_id, prompt_title, prompt_version, max(seq)" + among
        + "GROUP BY prompt_id ORDER BY prompt_title COLLATE NOCASE",
        row -> new PromptRef(UUID.fromString(row.getString(1)), row.getString(2), row.getString(3)));
    return new Choices(
        Sql.list(connection, "SELECT DISTINCT model" + among + "ORDER BY model", row -> row.getString(1)),
        Sql.list(connection, "SELECT DISTINCT effort" + among + "ORDER BY effort", row -> row.getString(1)), prompts);
  }

  static List<UUID> ids(Connection connection, List<Long> places) throws SQLException {
    List<UUID> ids = new ArrayList<>();
    for (long seq : places) {
      Sql.text(connection, "SELECT id FROM run WHERE seq = ?", seq).map(UUID::fromString).ifPresent(ids::add);
    }
    return ids;
  }

  static List<KeptStep> steps(Connection connection, UUID parent) throws SQLException {
    return Sql.list(connection,
        PARTS + "SELECT " + COLUMNS + ", step, depth FROM run JOIN part USING (seq) ORDER BY way",
        row -> new KeptStep(row.getString("step"), row.getInt("depth"), line(row)), parent.toString());
  }

  /// The last so many runs of a prompt, oldest first.
  static List<SeriesPoint> series(Connection connection, UUID prompt, int most) throws SQLException {
    return Sql.list(connection, "SELECT " + COLUMNS + " FROM run WHERE prompt_id = ? AND deleted_ms IS NULL "
        + "AND parent IS NULL AND outcome <> 'running' ORDER BY seq DESC LIMIT ?", row -> point(line(row)),
        prompt.toString(), most).reversed();
  }

  /// The turn before that one, told by its texts: what was asked up to then is the same, and what it answered came
  /// next.
  static Optional<UUID> turnBefore(Connection connection, RunRecord run) throws SQLException {
    int before = run.plan().request().messages().size() - 2;
    if (run.plan().turn().number() == 1 || before < 1) {
      return Optional.empty();
    }
    return Sql.text(connection, """
        SELECT id FROM run JOIN run_detail USING (seq), (SELECT seq AS own FROM run WHERE id = ?)
        WHERE prompt_id = ? AND turn = ? AND seq < own AND deleted_ms IS NULL AND answer = ?
          AND (SELECT count(*) FROM run_part WHERE run_part.seq = run.seq) = ?
          AND NOT EXISTS (SELECT 1 FROM run_part AS was JOIN run_part AS now ON now.seq = own AND now.place = was.place
            WHERE was.seq = run.seq AND was.place > 0 AND was.hash <> now.hash)
        ORDER BY model = ? DESC, seq DESC LIMIT 1""", run.id().toString(), run.plan().prompt().id().toString(),
        run.plan().turn().number() - 1, run.plan().request().messages().get(before).text(), before + 1,
        run.plan().request().model().id()).map(UUID::fromString);
  }

  private static void add(List<String> conditions, List<Object> values, String condition, Optional<?> value) {
    value.ifPresent(wanted -> {
      conditions.add(condition);
      values.add(wanted);
    });
  }

  private static SeriesPoint point(RunSummary run) {
    return new SeriesPoint(run.id(), run.startedAt(), run.prompt().version(), run.caseName(), run.model(), run.effort(),
        run.simulated(), run.outcome(), run.cost(), run.total(), run.reasoning(), run.checks().passed(),
        run.checks().total());
  }

  private static RunSummary line(ResultSet row) throws SQLException {
    return new RunSummary(UUID.fromString(row.getString("id")), Instant.ofEpochMilli(row.getLong("started_ms")),
        new PromptRef(UUID.fromString(row.getString("prompt_id")), row.getString("prompt_title"),
            row.getString("prompt_version")),
        row.getString("case_name"), row.getInt("turn"), row.getString("model"), row.getString("effort"),
        row.getBoolean("simulated"), Outcome.named(row.getString("outcome")),
        Optional.ofNullable(row.getString("cost")).map(BigDecimal::new), Origin.valueOf(row.getString("cost_origin")),
        number(row, "total_ms").stream().mapToObj(Duration::ofMillis).findFirst(),
        new Count(number(row, "reasoning"), Origin.valueOf(row.getString("reasoning_origin"))),
        new KeptChecks(row.getInt("checks_passed"), row.getInt("checks_failed"), row.getInt("checks_total"), ""),
        row.getBoolean("starred"), row.getString("note"), row.getString("preview"));
  }

  private static OptionalLong number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
