package deliberate.run.version;

import deliberate.prompt.file.PromptVersion;
import deliberate.run.history.Sql;
import deliberate.run.history.entry.KeptChecks;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Writes and reads the rows of one prompt's versions; inside somebody's transaction.
final class VersionSql {
  private final Connection connection;
  private final String prompt;

  VersionSql(Connection connection, UUID prompt) {
    this.connection = connection;
    this.prompt = prompt.toString();
  }

  /// What is known of a version before all of it is.
  private static final class Found {
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private String name = "";
    private boolean hasText;
    private long keptMs;
    private long momentMs;
    private VersionRuns runs = VersionRuns.NONE;

    Optional<KeptVersion> as(String version) {
      // Kept for a run that is not, or not yet, kept itself.
      boolean isSeen = runs.count() > 0 || !reasons.isEmpty() || !name.isEmpty();
      return isSeen ? Optional.of(new KeptVersion(version, name,
          Instant.ofEpochMilli(momentMs > 0 ? momentMs : keptMs), reasons, hasText, runs)) : Optional.empty();
    }
  }

  /// Keeps this content once; gives its row.
  ///
  /// @param source the text of the file; empty where it is not known
  long keep(String content, Optional<String> source, long nowMs) throws SQLException {
    long seq = row(PromptVersion.ofContent(content), nowMs);
    String written = source.filter(text -> !text.equals(content)).orElse(null);
    Sql.update(connection, "INSERT INTO version_text (seq, content, source) VALUES (?,?,?) ON CONFLICT (seq) DO "
        + (source.isEmpty() ? "NOTHING" : "UPDATE SET source = excluded.source"), seq, content, written);
    Sql.update(connection, "UPDATE version SET bytes = (SELECT length(CAST(content AS BLOB)) "
        + "+ coalesce(length(CAST(source AS BLOB)), 0) FROM version_text WHERE seq = version.seq) WHERE seq = ?", seq);
    return seq;
  }

  void moment(long seq, long atMs, Reason reason) throws SQLException {
    Sql.update(connection, "INSERT INTO version_moment (seq, at_ms, kind) SELECT ?1, ?2, ?3"
        + (reason.isForWant() ? " WHERE NOT EXISTS (SELECT 1 FROM version_moment WHERE seq = ?1)" : ""), seq, atMs,
        reason.id());
  }

  void name(String version, String name, long nowMs) throws SQLException {
    Sql.update(connection, "UPDATE version SET name = ? WHERE seq = ?", name, row(version, nowMs));
  }

  Optional<VersionText> text(String version) throws SQLException {
    return Sql.list(connection, "SELECT content, coalesce(source, content) FROM version JOIN version_text USING (seq) "
        + "WHERE prompt_id = ? AND address = ?", row -> new VersionText(row.getString(1), row.getString(2)), prompt,
        version).stream().findFirst();
  }

  /// Newest first.
  List<KeptVersion> list() throws SQLException {
    Map<String, Found> found = new HashMap<>();
    readRuns(found);
    readKept(found);
    readMoments(found);
    List<KeptVersion> versions = new ArrayList<>();
    found.forEach((version, rows) -> rows.as(version).ifPresent(versions::add));
    versions.sort(Comparator.comparing(KeptVersion::at).reversed().thenComparing(KeptVersion::version));
    return versions;
  }

  private void readRuns(Map<String, Found> found) throws SQLException {
    Sql.list(connection, "SELECT prompt_version, started_ms, simulated, cost, cost_origin, checks_passed, "
        + "checks_failed, checks_total FROM run WHERE prompt_id = ? AND deleted_ms IS NULL AND parent IS NULL "
        + "AND outcome <> 'running' ORDER BY seq", row -> {
          Found version = at(found, row.getString(1));
          version.keptMs = version.keptMs == 0 ? row.getLong(2) : version.keptMs;
          version.runs = version.runs.plus(Optional.ofNullable(row.getString(4)).map(BigDecimal::new),
              Origin.valueOf(row.getString(5)), row.getBoolean(3),
              new KeptChecks(row.getInt(6), row.getInt(7), row.getInt(8), ""));
          return version;
        }, prompt);
  }

  private void readKept(Map<String, Found> found) throws SQLException {
    Sql.list(connection, "SELECT address, kept_ms, name, bytes FROM version WHERE prompt_id = ?", row -> {
      Found version = at(found, row.getString(1));
      version.keptMs = version.keptMs == 0 ? row.getLong(2) : version.keptMs;
      version.name = row.getString(3);
      version.hasText = row.getLong(4) > 0;
      return version;
    }, prompt);
  }

  private void readMoments(Map<String, Found> found) throws SQLException {
    Sql.list(connection, "SELECT address, kind, max(at_ms) FROM version JOIN version_moment USING (seq) "
        + "WHERE prompt_id = ? GROUP BY seq, kind", row -> {
          Found version = at(found, row.getString(1));
          version.reasons.add(Reason.named(row.getString(2)));
          version.momentMs = Math.max(version.momentMs, row.getLong(3));
          return version;
        }, prompt);
  }

  private static Found at(Map<String, Found> found, String version) {
    return found.computeIfAbsent(version, _ -> new Found());
  }

  private long row(String version, long nowMs) throws SQLException {
    Sql.update(connection, "INSERT INTO version (prompt_id, address, kept_ms) VALUES (?,?,?) ON CONFLICT DO NOTHING",
        prompt, version, nowMs);
    return Sql.number(connection, "SELECT seq FROM version WHERE prompt_id = ? AND address = ?", prompt, version);
  }
}
