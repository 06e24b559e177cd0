package deliberate.run.history.entry;

import deliberate.run.PromptRef;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A kept run in a list.
///
/// @param effort  as sent; empty for the model's own
/// @param cost    in US dollars
/// @param total   from the request's leaving to the end
/// @param checks  without their JSON
/// @param preview how the answer begins, on one line; else the thinking
public record RunSummary(
    UUID id,
    Instant startedAt,
    PromptRef prompt,
    String caseName,
    int turn,
    String model,
    String effort,
    boolean simulated,
    Outcome outcome,
    Optional<BigDecimal> cost,
    Origin costOrigin,
    Optional<Duration> total,
    Count reasoning,
    KeptChecks checks,
    boolean starred,
    String note,
    String preview) {}
