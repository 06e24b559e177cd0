package deliberate.spend;

import deliberate.pricing.PriceBookFile;
import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatProvider;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelSpec;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.Effort;
import deliberate.provider.option.OptionsTaken;
import deliberate.provider.option.RequestOption;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.usage.Usage;
import deliberate.run.PromptRef;
import deliberate.run.RunEngine;
import deliberate.run.RunKeeper;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.task.CancelSignal;
import deliberate.tokens.Count;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// A ledger in a folder of its own, a clock that the test sets, and a provider that always answers with a thousand
/// tokens.
final class SpendLab {
  static final UUID PROMPT = UUID.fromString("0190c5a4-0000-7000-8000-000000000001");
  private static final int ANSWER = 1_000;

  final SettableClock clock = new SettableClock();
  final AtomicInteger asked = new AtomicInteger();
  final Ledger ledger;
  final CapGate gate;
  Caps caps = Caps.NONE;
  RunKeeper keeper = RunKeeper.NONE;
  String usage = "{}";

  SpendLab(Path folder) {
    ledger = new Ledger(folder.resolve("spending.db"), clock);
    gate = new CapGate(new Quoter(PriceBookFile::builtIn, ledger, clock), ledger, () -> caps, clock);
  }

  /// Runs it to its end; `gpt-5` costs 0.01 for the answer, and may cost up to 0.016.
  RunRecord run(RunPlan plan) {
    ChatProvider provider = new ChatProvider() {
      @Override
      public String protocol() {
        return plan.request().model().protocol();
      }

      @Override
      public void stream(ChatRequest request, Consumer<? super ChatEvent> sink, CancelSignal cancel) {
        asked.incrementAndGet();
        sink.accept(new ChatEvent.Sent(request.effort(), "", List.of()));
        sink.accept(new ChatEvent.Answer("done"));
        sink.accept(new ChatEvent.UsageReported(usage()));
        sink.accept(new ChatEvent.Finished(StopReason.COMPLETE, "stop"));
      }
    };
    RunEngine engine = new RunEngine(List.of(provider), PriceBookFile::builtIn, gate, clock, System::nanoTime);
    return engine.keptBy(keeper).run(plan, engine.live(plan), new CancelSignal());
  }

  static RunPlan plan(String vendor, String model) {
    return plan(vendor, model, PROMPT, Map.of(RequestOption.MAX_OUTPUT, 2_000));
  }

  static RunPlan plan(String vendor, String model, UUID prompt, Map<RequestOption, ?> options) {
    ModelSpec spec = new ModelSpec(vendor + "/" + model, model, vendor, "scripted", model, ThinkingKind.NONE, List.of(),
        false, OptionsTaken.ALL, "o200k", OptionalLong.empty(), OptionalLong.empty());
    return new RunPlan(new PromptRef(prompt, "Countdown", "0123456789ab"), "", new ChatRequest(spec, Optional.empty(),
        List.of(new Message(Role.USER, "")), Effort.DEFAULT, options(options)));
  }

  static RunPlan gpt5() {
    return plan("openai", "gpt-5");
  }

  static BigDecimal usd(String amount) {
    return new BigDecimal(amount);
  }

  private static RequestOptions options(Map<RequestOption, ?> given) {
    return given.isEmpty() ? RequestOptions.NONE : RequestOptions.NONE.with(RequestOption.MAX_OUTPUT,
        given.get(RequestOption.MAX_OUTPUT));
  }

  private Usage usage() {
    Count none = Count.reported(0);
    Count answer = Count.reported(ANSWER);
    return new Usage(none, none, none, none, answer, answer, answer, Set.of(), usage);
  }

  /// A clock in Berlin.
  static final class SettableClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-28T12:00:00Z");
    private volatile ZoneId zone = ZoneId.of("Europe/Berlin");

    void travel(String to) {
      zone = ZoneId.of(to);
    }

    void set(String moment) {
      now = Instant.parse(moment);
    }

    void forward(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
