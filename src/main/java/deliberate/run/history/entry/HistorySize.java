package deliberate.run.history.entry;

/// How much there is.
///
/// @param runs  how many, those that were a part of others not counted
/// @param bytes what they take on disk
public record HistorySize(long runs, long bytes) {}
