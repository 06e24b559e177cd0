package deliberate.run;

import deliberate.pricing.Bill;
import deliberate.pricing.Circumstances;
import deliberate.pricing.PriceBook;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatProvider;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelSpec;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.UnusableOption;
import deliberate.provider.usage.QueueTime;
import deliberate.provider.usage.Usage;
import deliberate.task.CancelSignal;
import deliberate.tokens.Count;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Runs one plan to its end. Blocks the calling thread; as many as wanted may run at once.
public final class RunEngine {
  private final Map<String, ChatProvider> providers;
  private final Supplier<PriceBook> prices;
  private final Clock wallClock;
  private final LongSupplier nanoClock;
  private final RunGate gate;
  private final RunKeeper keeper;

  /// With prices that never change, and nobody who counts the money.
  public RunEngine(List<ChatProvider> providers, PriceBook prices, Clock wallClock, LongSupplier nanoClock) {
    this(providers, () -> prices, RunGate.OPEN, wallClock, nanoClock);
  }

  /// @param prices the book of the moment
  /// @param gate   asked before every run
  public RunEngine(List<ChatProvider> providers, Supplier<PriceBook> prices, RunGate gate, Clock wallClock,
                   LongSupplier nanoClock) {
    this(providers.stream().collect(Collectors.toMap(ChatProvider::protocol, Function.identity())), prices, gate,
        wallClock, nanoClock, RunKeeper.NONE);
  }

  private RunEngine(Map<String, ChatProvider> providers, Supplier<PriceBook> prices, RunGate gate, Clock wallClock,
                    LongSupplier nanoClock, RunKeeper keeper) {
    this.providers = providers;
    this.gate = gate;
    this.prices = prices;
    this.wallClock = wallClock;
    this.nanoClock = nanoClock;
    this.keeper = keeper;
  }

  /// The same engine, whose runs are kept by one more.
  public RunEngine keptBy(RunKeeper newKeeper) {
    return new RunEngine(providers, prices, gate, wallClock, nanoClock, RunKeeper.both(keeper, newKeeper));
  }

  /// The protocols that a model may have.
  public Set<String> protocols() {
    return new TreeSet<>(providers.keySet());
  }

  /// A new run to hand to [#run], for whoever wants to watch it.
  public LiveRun live(RunPlan plan) {
    return new LiveRun(plan.request().model());
  }

  /// The moment to ask [LiveRun#progress] for.
  public long now() {
    return nanoClock.getAsLong();
  }

  /// The prices that runs are billed by now.
  public PriceBook prices() {
    return prices.get();
  }

  /// The day whose prices apply now.
  public LocalDate today() {
    return LocalDate.ofInstant(wallClock.instant(), ZoneOffset.UTC);
  }

  /// What the price of a request depends on that is sent now and served so.
  public Circumstances now(String service) {
    return new Circumstances(wallClock.instant(), service);
  }

  /// What this usage of the plan's model costs today, before it is known which model answers.
  public Bill bill(RunPlan plan, Usage usage) {
    ModelSpec model = plan.request().model();
    return prices.get().bill(model.vendor(), model.wireName(), Circumstances.of(wallClock.instant(), usage), usage);
  }

  /// What sending so much costs today, before anything is known of the answer, which comes on top: its parts, no total.
  public Bill sent(RunPlan plan, Count input) {
    return bill(plan, new Usage(input, Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN,
        Count.UNKNOWN, Set.of(), ""));
  }

  /// What would be sent for this request, without sending it.
  ///
  /// @throws IllegalArgumentException where it cannot be sent
  public ChatEvent.Sent preview(ChatRequest request) {
    return provider(request).preview(request);
  }

  /// Runs the plan, if the gate lets it; whatever happens ends as a record.
  ///
  /// @throws UnusableOption where no provider speaks the model's protocol
  public RunRecord run(RunPlan plan, LiveRun live, CancelSignal cancel) {
    ChatProvider provider = provider(plan.request());
    return switch (gate.ask(plan, cancel)) {
      case RunGate.Admitted(var ticket) -> admitted(plan, provider, live, cancel, ticket);
      case RunGate.Held(var why) -> {
        Started never = new Started(UUID.randomUUID(), wallClock.instant(), plan);
        live.accept(new ChatEvent.Failed(why), nanoClock.getAsLong());
        RunRecord held = record(never, live.collected(nanoClock.getAsLong()), RunStatus.FAILED, Usage.UNKNOWN);
        keeper.held(held);
        yield held;
      }
    };
  }

  private RunRecord admitted(RunPlan plan, ChatProvider provider, LiveRun live, CancelSignal cancel,
                             RunGate.Ticket ticket) {
    Optional<RunRecord> made = Optional.empty();
    try {
      made = Optional.of(send(plan, provider, live, cancel));
      return made.get();
    } finally {
      made.ifPresentOrElse(ticket::settle, ticket::release);
    }
  }

  private RunRecord send(RunPlan plan, ChatProvider provider, LiveRun live, CancelSignal cancel) {
    Started started = new Started(UUID.randomUUID(), wallClock.instant(), plan);
    RunKeeper.Watch watch = keeper.begun(started.id(), () -> soFar(started, live));
    var last = new Object() { ChatEvent event; };
    provider.stream(plan.request(), event -> {
      long now = nanoClock.getAsLong();
      last.event = event;
      live.accept(event, now);
      watch.arrived(event, now);
    }, cancel);
    RunCollected got = live.collected(nanoClock.getAsLong());
    RunStatus status = statusOf(last.event);
    RunRecord record = record(started, got, status, UsageSettler.settle(plan.request(), got, status));
    watch.ended(record);
    return record;
  }

  private record Started(UUID id, Instant at, RunPlan plan) {}

  /// Asked for again and again: the input is not counted for it.
  private RunRecord soFar(Started started, LiveRun live) {
    long now = nanoClock.getAsLong();
    return record(started, live.collected(now), RunStatus.CANCELLED,
        LiveUsage.of(live.progress(now), Count.UNKNOWN));
  }

  private ChatProvider provider(ChatRequest request) {
    ChatProvider provider = providers.get(request.model().protocol());
    if (provider == null) {
      throw new UnusableOption(UnusableOption.Wanted.PROTOCOL, "protocol", request.model().protocol(),
          providers.keySet().stream().sorted().toList());
    }
    return provider;
  }

  private RunRecord record(Started started, RunCollected got, RunStatus status, Usage usage) {
    RunPlan plan = started.plan();
    Bill bill = bill(plan.request().model(), got.answeredModel(), Circumstances.of(started.at(), usage), usage);
    return new RunRecord(started.id(), started.at(), plan, status, got.answeredModel(), got.sentEffort(),
        got.adjustments(), got.sentBody(), got.carry(), got.carried(), got.retries(), thinkingKind(got, usage),
        got.thinking(), got.answer(), got.stopReason(), usage, bill,
        got.clock().withQueued(QueueTime.in(usage)), got.failure(), got.wire());
  }

  /// By the model that answered. Where that has no price of its own, an alias may hide behind its name: then the price
  /// of the model asked for is the best guess.
  private Bill bill(ModelSpec asked, String answered, Circumstances now, Usage usage) {
    String name = answered.isEmpty() ? asked.wireName() : answered;
    Bill bill = prices.get().bill(asked.vendor(), name, now, usage);
    return bill.price().isPresent() || name.equals(asked.wireName())
        ? bill
        : prices.get().bill(asked.vendor(), asked.wireName(), now, usage).asEstimate();
  }

  /// Reasoning that was billed but never seen was hidden.
  private static ThinkingKind thinkingKind(RunCollected got, Usage usage) {
    return got.thinkingKind() == ThinkingKind.NONE && usage.reasoning().or(0) > 0
        ? ThinkingKind.HIDDEN
        : got.thinkingKind();
  }

  private static RunStatus statusOf(ChatEvent last) {
    return switch (last) {
      case ChatEvent.Finished _ -> RunStatus.FINISHED;
      case ChatEvent.Cancelled _ -> RunStatus.CANCELLED;
      case null, default -> RunStatus.FAILED;
    };
  }
}
