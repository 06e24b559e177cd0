package deliberate.run;

import deliberate.pricing.PriceBookFile;
import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatProvider;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelSpec;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.Effort;
import deliberate.provider.option.OptionsTaken;
import deliberate.provider.option.RequestOptions;
import deliberate.task.CancelSignal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// A run whose events and moments are written down in a test; the clock moves only when the script says so.
public final class ScriptedRun implements ChatProvider {
  public static final PromptRef PROMPT =
      new PromptRef(UUID.fromString("0190c5a4-0000-7000-8000-000000000001"), "Countdown", "0123456789ab");

  private static final String PROTOCOL = "scripted";
  private static final long MILLI = 1_000_000;

  private record Step(long millis, ChatEvent event, Runnable action) {}

  private final ModelSpec model;
  private final List<Step> steps = new ArrayList<>();
  private final AtomicLong nanos = new AtomicLong(5_000_000_000L);
  private RunKeeper keeper = RunKeeper.NONE;
  private String question = "Reach 24.";
  private PromptRef prompt = PROMPT;

  private ScriptedRun(ModelSpec model) {
    this.model = model;
  }

  /// A model of that vendor and name; `thinking` is what is known of it beforehand.
  public static ScriptedRun of(String vendor, String name, ThinkingKind thinking) {
    return new ScriptedRun(new ModelSpec(vendor + "/" + name, name, vendor, PROTOCOL, name, thinking, List.of(), true,
        OptionsTaken.ALL, "o200k", OptionalLong.empty(), OptionalLong.empty()));
  }

  /// Lets the event happen so many milliseconds after the first.
  public ScriptedRun at(long millis, ChatEvent event) {
    steps.add(new Step(millis, event, () -> { }));
    return this;
  }

  public ScriptedRun sent() {
    return at(0, new ChatEvent.Sent(Effort.DEFAULT, "{}", List.of()));
  }

  /// Lets something happen in between.
  public ScriptedRun then(Runnable action) {
    steps.add(new Step(-1, null, action));
    return this;
  }

  public ScriptedRun asking(String text) {
    question = text;
    return this;
  }

  /// Of another prompt, or another version of it.
  public ScriptedRun of(PromptRef newPrompt) {
    prompt = newPrompt;
    return this;
  }

  public ScriptedRun keptBy(RunKeeper newKeeper) {
    keeper = newKeeper;
    return this;
  }

  public RunRecord run() {
    return run(Effort.DEFAULT);
  }

  public RunRecord run(Effort effort) {
    return run(effort, TurnPlace.FIRST);
  }

  /// Makes the run at that place of a conversation.
  public RunRecord run(Effort effort, TurnPlace turn) {
    RunPlan plan = new RunPlan(prompt, "easy", new ChatRequest(model, Optional.empty(),
        List.of(new Message(Role.USER, question)), effort, RequestOptions.NONE), turn);
    return run(plan);
  }

  /// Answers this plan.
  public RunRecord run(RunPlan plan) {
    RunEngine engine = new RunEngine(List.of(this), PriceBookFile.builtIn(),
        Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC), nanos::get).keptBy(keeper);
    return engine.run(plan, engine.live(plan), new CancelSignal());
  }

  @Override
  public String protocol() {
    return PROTOCOL;
  }

  @Override
  public void stream(ChatRequest request, Consumer<? super ChatEvent> sink, CancelSignal cancel) {
    long start = nanos.get();
    for (Step step : steps) {
      step.action().run();
      if (step.event() != null) {
        nanos.set(start + step.millis() * MILLI);
        sink.accept(step.event());
      }
    }
  }
}
