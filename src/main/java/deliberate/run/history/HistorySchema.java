package deliberate.run.history;

import java.util.List;

/// The tables, step by step. `run` is narrow, so that going through all runs stays quick; what is large lies beside it.
/// `run_text` is the search index alone: it holds no text.
final class HistorySchema {
  private static final String FIRST = """
      CREATE TABLE run (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        parent TEXT,
        step TEXT NOT NULL,
        process TEXT NOT NULL,
        started_ms INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        prompt_id TEXT NOT NULL,
        prompt_title TEXT NOT NULL,
        prompt_version TEXT NOT NULL,
        case_name TEXT NOT NULL,
        turn INTEGER NOT NULL,
        model TEXT NOT NULL,
        effort TEXT NOT NULL,
        simulated INTEGER NOT NULL,
        cost TEXT,
        cost_order REAL,
        cost_origin TEXT NOT NULL,
        total_ms INTEGER,
        reasoning INTEGER,
        reasoning_origin TEXT NOT NULL,
        output INTEGER,
        checks_passed INTEGER NOT NULL DEFAULT 0,
        checks_failed INTEGER NOT NULL DEFAULT 0,
        checks_total INTEGER NOT NULL DEFAULT 0,
        starred INTEGER NOT NULL DEFAULT 0,
        note TEXT NOT NULL DEFAULT '',
        preview TEXT NOT NULL,
        deleted_ms INTEGER
      )
      ;
      CREATE INDEX run_by_prompt ON run (prompt_id, seq)
      ;
      CREATE INDEX run_by_parent ON run (parent) WHERE parent IS NOT NULL
      ;
      CREATE INDEX run_running ON run (process) WHERE outcome = 'running'
      ;
      CREATE INDEX run_deleted ON run (deleted_ms) WHERE deleted_ms IS NOT NULL
      ;
      CREATE TABLE text (hash TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID
      ;
      CREATE TABLE run_part (
        seq INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
        place INTEGER NOT NULL,
        hash TEXT NOT NULL REFERENCES text,
        PRIMARY KEY (seq, place)
      ) WITHOUT ROWID
      ;
      CREATE INDEX run_part_by_text ON run_part (hash)
      ;
      CREATE TABLE run_detail (
        seq INTEGER PRIMARY KEY REFERENCES run ON DELETE CASCADE,
        record TEXT NOT NULL,
        thinking TEXT NOT NULL,
        answer TEXT NOT NULL,
        arrivals TEXT NOT NULL,
        checks TEXT NOT NULL DEFAULT ''
      )
      ;
      CREATE TABLE piece (
        seq INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
        number INTEGER NOT NULL,
        thinking TEXT NOT NULL,
        answer TEXT NOT NULL,
        PRIMARY KEY (seq, number)
      ) WITHOUT ROWID
      ;
      CREATE VIRTUAL TABLE run_text USING fts5(
        prompt, thinking, answer, note,
        content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
      )
      ;
      CREATE TABLE vote (
        id TEXT PRIMARY KEY,
        at_ms INTEGER NOT NULL,
        prompt_id TEXT NOT NULL,
        case_name TEXT NOT NULL,
        contestants TEXT NOT NULL,
        winner TEXT NOT NULL,
        kind TEXT NOT NULL
      )
      ;
      CREATE INDEX vote_by_prompt ON vote (prompt_id, at_ms)
      """;

  /// How long runs are kept: `days` and `bytes`, where there is such a rule.
  private static final String RULES = "CREATE TABLE keep_rule (name TEXT PRIMARY KEY, value INTEGER NOT NULL)";

  /// What the list shows, so that the whole table need not be read for it.
  private static final String SHOWN = """
      CREATE INDEX run_shown ON run (model, effort, prompt_id)
        WHERE deleted_ms IS NULL AND parent IS NULL""";

  /// What prompts said when they were saved or run. A version without a row of texts was only named; one without a
  /// row is told of by the runs alone. `source` is the text of the file where that is another than the content.
  private static final String VERSIONS = """
      CREATE TABLE version (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        prompt_id TEXT NOT NULL,
        address TEXT NOT NULL,
        kept_ms INTEGER NOT NULL,
        name TEXT NOT NULL DEFAULT '',
        bytes INTEGER NOT NULL DEFAULT 0,
        UNIQUE (prompt_id, address)
      )
      ;
      CREATE TABLE version_text (
        seq INTEGER PRIMARY KEY REFERENCES version ON DELETE CASCADE,
        content TEXT NOT NULL,
        source TEXT
      )
      ;
      CREATE TABLE version_moment (
        seq INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
        at_ms INTEGER NOT NULL,
        kind TEXT NOT NULL,
        PRIMARY KEY (seq, at_ms, kind)
      ) WITHOUT ROWID
      ;
      CREATE INDEX run_by_version ON run (prompt_id, prompt_version)""";

  /// What happened during a run, with times; packed as recordings are, in one piece or, before its end, in several.
  private static final String EVENTS = """
      CREATE TABLE run_event (
        seq INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
        number INTEGER NOT NULL,
        packed BLOB NOT NULL,
        PRIMARY KEY (seq, number)
      )""";

  /// Whose answers a vote was about, so that it can be told with each of them.
  private static final String VOTED_ON = "ALTER TABLE vote ADD COLUMN runs TEXT NOT NULL DEFAULT '{}'";

  static final List<String> STEPS = List.of(FIRST, RULES, SHOWN, VERSIONS, EVENTS, VOTED_ON);

  private HistorySchema() {}
}
