/// What the history is asked and what it gives: plain values, without a database.
///
/// A [deliberate.run.history.entry.Query] goes in, [deliberate.run.history.entry.RunSummary] lines and a whole
/// [deliberate.run.history.entry.KeptRun] come out. May be used by whoever may use `run`.
package deliberate.run.history.entry;
