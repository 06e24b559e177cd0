package deliberate.run;

import deliberate.meter.ClockReading;
import deliberate.prompt.Carried;
import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.carry.CarryReport;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.usage.Usage;
import java.util.List;
import java.util.Optional;

/// What a [LiveRun] has gathered, before it is counted and billed.
record RunCollected(
    String answeredModel,
    Effort sentEffort,
    List<Adjustment> adjustments,
    String sentBody,
    CarryReport carry,
    List<Carried> carried,
    List<ChatEvent.Retrying> retries,
    ThinkingKind thinkingKind,
    String thinking,
    String answer,
    Optional<StopReason> stopReason,
    Usage usage,
    ClockReading clock,
    Optional<ProviderFailure> failure,
    WireLog wire) {}
