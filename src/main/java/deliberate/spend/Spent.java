package deliberate.spend;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One run in the ledger.
///
/// @param at        when it was sent
/// @param usd       what it cost, or may cost while it is still going; empty where that is not known
/// @param simulated whether its money is made up
/// @param going     whether it is not over yet
/// @param model     its id in this app
/// @param vendor    whose price applied; empty where unknown
/// @param prompt    the prompt's id
/// @param title     the prompt's title
public record Spent(Instant at, Optional<BigDecimal> usd, boolean simulated, boolean going, String model, String vendor,
                    UUID prompt, String title) {}
