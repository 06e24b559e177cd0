package deliberate.provider;

import deliberate.prompt.Carried;
import deliberate.provider.carry.CarryReport;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.usage.Usage;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What happens during one answer, in order of arrival.
public sealed interface ChatEvent {

  /// The request is about to leave; comes again after each [Retrying], so that the clock starts with the try that
  /// counts.
  ///
  /// @param effort      what is asked of the model after mapping to what it knows
  /// @param body        the request body as sent, without secrets; empty for the offline engine
  /// @param adjustments options that were changed or left out because the model does not take them
  /// @param carry       what goes back of the thinking of earlier turns
  record Sent(Effort effort, String body, List<Adjustment> adjustments, CarryReport carry) implements ChatEvent {
    public Sent {
      adjustments = List.copyOf(adjustments);
    }

    /// With nothing from earlier turns.
    public Sent(Effort effort, String body, List<Adjustment> adjustments) {
      this(effort, body, adjustments, CarryReport.NOTHING);
    }
  }

  /// A try failed before anything arrived and will be made again after that delay.
  ///
  /// @param attempt the number of the coming try, from 2 on
  /// @param of      how many tries there are at most
  record Retrying(int attempt, int of, Duration delay, ProviderFailure because) implements ChatEvent {}

  /// The first sign of life of the answer; comes once more where the model was not named at first.
  ///
  /// @param answeredModel the model that the provider says it uses; empty where it does not say
  /// @param requestId     the provider's id for support; empty where there is none
  record Started(String answeredModel, String requestId) implements ChatEvent {}

  /// A piece of thinking. The text is empty where only the fact of thinking shows (hidden or redacted).
  record Thinking(ThinkingKind kind, String text) implements ChatEvent {}

  /// A piece of the answer.
  record Answer(String text) implements ChatEvent {}

  /// All that came as answer so far was thinking: the model closed it with a tag that it had never opened.
  record AnswerWasThinking() implements ChatEvent {}

  /// Something to be given back unchanged with the next turn.
  ///
  /// @param data   JSON as the protocol writes it, without the text it is bound to
  /// @param covers how many characters of the answer so far, counted from its end, it is bound to
  record ToCarry(Carried.Kind kind, String data, int covers) implements ChatEvent {}

  /// The usage so far; a later one replaces an earlier one.
  record UsageReported(Usage usage) implements ChatEvent {}

  /// The answer is complete.
  ///
  /// @param reason    why it ended
  /// @param rawReason the provider's own word for it
  record Finished(StopReason reason, String rawReason) implements ChatEvent {}

  /// The answer broke off or never came; what arrived before stays valid.
  record Failed(ProviderFailure failure) implements ChatEvent {}

  /// The user stopped it.
  record Cancelled() implements ChatEvent {}

  /// What went over the wire, for whoever looks into a run or records it. Nothing secret is in it, and no other event
  /// depends on it; the offline engine has none.
  sealed interface Wire extends ChatEvent {}

  /// A try leaves; comes after its [Sent].
  ///
  /// @param headers in their order; what is secret is masked
  record Requested(String address, Map<String, String> headers) implements Wire {
    public Requested {
      headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
  }

  /// The head of the answer has come.
  record Responded(int status, Map<String, String> headers) implements Wire {
    public Responded {
      headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
  }

  /// One event of the stream as it came, or the body of a refusal; comes before what was understood of it.
  ///
  /// @param event the name of a server-sent event; empty where it has none
  record Received(String event, String data) implements Wire {}

  /// Whether this event ends the stream.
  default boolean isTerminal() {
    return this instanceof Finished || this instanceof Failed || this instanceof Cancelled;
  }
}
