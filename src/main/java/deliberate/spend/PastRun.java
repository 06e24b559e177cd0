package deliberate.spend;

import java.time.Duration;

/// What is remembered of a finished run to guess the next one by.
///
/// @param output tokens of thinking and answer together
public record PastRun(long output, Duration took) {}
