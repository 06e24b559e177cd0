/// What was run before, kept in one SQLite file: written while it happens, found again, loaded as it was.
///
/// [deliberate.run.history.RunHistory] is the door. Money is text with every digit; texts of prompts are stored once,
/// by their SHA-256; JSON in rows carries `schemaVersion`. A new column is a new step in `HistorySchema`; old
/// steps never change. May use what `run` may use; knows nothing of checks but how many passed.
package deliberate.run.history;
