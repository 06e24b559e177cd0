package deliberate.provider.offline;

import deliberate.provider.ChatEvent;
import deliberate.provider.ChatRequest;
import deliberate.provider.StopReason;
import deliberate.provider.offline.reading.AnswerShape;
import deliberate.provider.offline.reading.PromptReader;
import deliberate.provider.offline.reading.ReadPrompt;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.task.CancelSignal;
import deliberate.tokens.Count;
import deliberate.tokens.TokenCounter;
import deliberate.tokens.Tokenizers;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// One answer of the offline engine, from reading to usage.
final class OfflineRun {
  private static final double USUAL_TEMPERATURE = 1;
  private static final double HOTTEST = 2;
  private static final TokenCounter COUNTER = Tokenizers.named("o200k");

  private final ChatRequest request;
  private final Effort effort;
  private final OfflineSpeed.Rate rate;
  private final Consumer<? super ChatEvent> sink;
  private final CancelSignal cancel;
  private Count input = Count.UNKNOWN;

  OfflineRun(
      ChatRequest request,
      Effort effort,
      OfflineSpeed.Rate rate,
      Consumer<? super ChatEvent> sink,
      CancelSignal cancel) {
    this.request = request;
    this.effort = effort;
    this.rate = rate;
    this.sink = sink;
    this.cancel = cancel;
  }

  void run() {
    try (Pacer pacer = new Pacer(cancel)) {
      long limit = request.options().maxOutputTokens().map(Integer::longValue)
          .orElse(request.model().maxOutput().orElse(Long.MAX_VALUE));
      Transcript transcript = new Transcript(sink, COUNTER, pacer, rate, Math.max(0, limit));
      ChatEvent end;
      try {
        end = talk(pacer, transcript);
      } catch (Transcript.LimitReached reached) {
        end = new ChatEvent.Finished(StopReason.LENGTH, "length");
      } catch (CancellationException cancelled) {
        end = new ChatEvent.Cancelled();
      }
      if (input.isKnown()) {
        sink.accept(new ChatEvent.UsageReported(usage(transcript, end instanceof ChatEvent.Cancelled)));
      }
      sink.accept(end);
    }
  }

  private ChatEvent talk(Pacer pacer, Transcript transcript) {
    cancel.throwIfCancelled();
    input = InputCount.of(request.messages(), COUNTER, cancel);
    ReadPrompt prompt = PromptReader.read(request.messages());
    pacer.after(rate.firstToken());
    sink.accept(new ChatEvent.Started(request.model().wireName(), ""));
    ThinkingPad pad = new ThinkingPad(transcript, Budgets.tokens(request.model(), effort), temperature(), random());
    // A follow-up may be a task of its own; else it changes the one before.
    String answer = Families.recognise(PromptReader.read(PromptReader.latest(request.messages())))
        .or(() -> Families.recognise(prompt))
        .map(job -> AnswerShape.of(prompt).render(job.solve(pad)))
        .orElse(Families.WHAT_IT_CAN_DO);
    int stop = firstStop(answer);
    transcript.answer(stop < 0 ? answer : answer.substring(0, stop));
    cancel.throwIfCancelled();
    return new ChatEvent.Finished(StopReason.COMPLETE, stop < 0 ? "stop" : "stop_sequence");
  }

  private int firstStop(String answer) {
    return request.options().stop().stream().filter(s -> !s.isEmpty()).mapToInt(answer::indexOf).filter(i -> i >= 0)
        .min().orElse(-1);
  }

  private double temperature() {
    return Math.clamp(request.options().temperature().orElse(USUAL_TEMPERATURE), 0, HOTTEST);
  }

  /// The seed alone decides, not the text: so two prompts that read the same are worked on the same way. At temperature
  /// 0 every run goes the likeliest way.
  private RandomGenerator random() {
    RequestOptions options = request.options();
    long seed = temperature() == 0 ? 0 : options.seed().orElseGet(ThreadLocalRandom.current()::nextLong);
    return new SplittableRandom(seed * 0x9E3779B97F4A7C15L);
  }

  private Usage usage(Transcript transcript, boolean stopped) {
    Count none = Count.measured(0);
    Count reasoning = Count.measured(transcript.reasoning());
    Count answer = Count.measured(transcript.answer());
    Count output = reasoning.plus(answer);
    Count total = input.plus(output);
    String raw = String.format(Locale.ROOT,
        "{\"input_tokens\":%d,\"cached_input_tokens\":0,\"reasoning_tokens\":%d,\"answer_tokens\":%d,"
        + "\"output_tokens\":%d,\"total_tokens\":%d}", input.or(0), reasoning.or(0), answer.or(0),
        output.or(0), total.or(0));
    Set<UsageFlag> flags = stopped ? Set.of(UsageFlag.LOWER_BOUND) : Set.of();
    return new Usage(input, none, none, reasoning, answer, output, total, flags, raw);
  }
}
