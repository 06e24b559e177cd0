package deliberate.run.history.entry;

import deliberate.tokens.Count;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One run of a prompt in the order of time, for small charts and timelines.
///
/// @param cost in US dollars
public record SeriesPoint(
    UUID run,
    Instant at,
    String promptVersion,
    String caseName,
    String model,
    String effort,
    boolean simulated,
    Outcome outcome,
    Optional<BigDecimal> cost,
    Optional<Duration> total,
    Count reasoning,
    int checksPassed,
    int checksTotal) {}
