package deliberate.run.history.entry;

/// Text that came within a short while.
///
/// @param afterMs    from the request's leaving
/// @param isAnswer   a piece of the answer, else of the thinking
/// @param characters how many
public record Arrival(long afterMs, boolean isAnswer, int characters) {}
