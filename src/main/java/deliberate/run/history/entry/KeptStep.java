package deliberate.run.history.entry;

/// A run that was a part of another.
///
/// @param name  what part it was, such as `judge`
/// @param depth 1 for a part of the run itself, 2 for a part of that part
/// @param run   what came of it
public record KeptStep(String name, int depth, RunSummary run) {}
