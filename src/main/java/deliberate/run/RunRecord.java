package deliberate.run;

import deliberate.meter.ClockReading;
import deliberate.pricing.Bill;
import deliberate.prompt.Carried;
import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.carry.CarryReport;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.usage.Usage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Everything one run left behind.
///
/// @param answeredModel the model that the provider says answered; empty where it did not say
/// @param sentEffort    what was asked of the model after mapping to what it takes
/// @param sentBody      the request body as sent, without secrets
/// @param carry         what went back of earlier turns
/// @param carried       what came with the answer to go back with the next turn
/// @param retries       the tries before the one that answered
/// @param failure       present exactly when the status is FAILED
/// @param wire          what went over the wire
public record RunRecord(
    UUID id,
    Instant startedAt,
    RunPlan plan,
    RunStatus status,
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
    Bill bill,
    ClockReading clock,
    Optional<ProviderFailure> failure,
    WireLog wire) {

  public RunRecord {
    adjustments = List.copyOf(adjustments);
    carried = List.copyOf(carried);
    retries = List.copyOf(retries);
  }

  /// The same with another account of what went over the wire.
  public RunRecord with(WireLog newWire) {
    return new RunRecord(id, startedAt, plan, status, answeredModel, sentEffort, adjustments, sentBody, carry, carried,
        retries, thinkingKind, thinking, answer, stopReason, usage, bill, clock, failure, newWire);
  }

  /// The answer as it goes back with the next turn.
  public Message reply() {
    return new Message(Role.ASSISTANT, answer, carried);
  }

  /// What became of the thinking of the turns before this one.
  public List<EarlierTurn> earlier() {
    return EarlierTurn.of(plan.turn(), carry);
  }
}
