package deliberate.run.replay;

import deliberate.pricing.PriceBook;
import deliberate.pricing.PriceKey;
import deliberate.provider.ChatEvent;
import deliberate.provider.ModelSpec;
import deliberate.provider.ProviderFailure;
import deliberate.recording.Recording;
import deliberate.recording.Take;
import deliberate.recording.Tape;
import deliberate.recording.TapeRecorder;
import deliberate.run.PromptRef;
import deliberate.run.RunKeeper;
import deliberate.run.RunRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Keeps the latest runs in such a way that they can be recorded afterwards; older ones are let go of. Thread-safe.
public final class Takes implements RunKeeper {
  /// In characters of text, with something for each event.
  private static final long MOST = 48_000_000;
  private static final int EVENT_COST = 100;

  private final Supplier<PriceBook> prices;
  private final long most;
  private final LinkedHashMap<UUID, Kept> kept = new LinkedHashMap<>();
  private long cost;

  private record Kept(Take take, long cost) {}

  /// @param prices what runs are billed by
  public Takes(Supplier<PriceBook> prices) {
    this(prices, MOST);
  }

  Takes(Supplier<PriceBook> prices, long most) {
    this.prices = prices;
    this.most = most;
  }

  /// What was kept of that run.
  public synchronized Optional<Take> of(RunRecord run) {
    return Optional.ofNullable(kept.get(run.id())).map(Kept::take);
  }

  /// Keeps what is known of a run that was made at another time.
  public void remember(RunRecord run, Tape tape) {
    long size = tape.moments().stream().mapToLong(moment -> EVENT_COST + length(moment.event())).sum();
    keep(run, new Kept(of(run, tape), size));
  }

  /// A run with what happened as a take, at the price it was billed by.
  public static Take of(RunRecord run, Tape tape) {
    ModelSpec model = run.plan().request().model();
    Map<PriceKey, PriceKey> names = new LinkedHashMap<>();
    run.bill().price().ifPresent(price -> Stream.of(run.answeredModel(), model.wireName())
        .filter(name -> !name.isEmpty()).forEach(name -> names.put(new PriceKey(model.vendor(), name),
            new PriceKey(price.vendor(), price.model()))));
    return take(run, new PriceBook(run.bill().price().stream().toList(), names), tape);
  }

  /// How many of these runs were sent but cannot be recorded any more: they were let go of, or are from an earlier
  /// start.
  public long lacking(List<RunRecord> runs) {
    return runs.stream().filter(run -> !(run.failure().orElse(null) instanceof ProviderFailure.Withheld))
        .filter(run -> of(run).isEmpty()).count();
  }

  /// These runs as a recording; those let go of are left out.
  public Recording recording(PromptRef prompt, String caseName, List<RunRecord> runs, Instant now) {
    return new Recording(now, prompt.id(), prompt.title(), prompt.version(), caseName,
        runs.stream().flatMap(run -> of(run).stream()).toList(), Optional.empty());
  }

  @Override
  public Watch begun(UUID id, Supplier<RunRecord> soFar) {
    return new Watch() {
      private TapeRecorder recorder;
      private long size;

      @Override
      public void arrived(ChatEvent event, long now) {
        if (recorder == null) {
          recorder = new TapeRecorder(now);
        }
        recorder.accept(event, now);
        size += EVENT_COST + length(event);
      }

      @Override
      public void ended(RunRecord run) {
        if (recorder != null) {
          keep(run, new Kept(take(run, recorder), size));
        }
      }
    };
  }

  private Take take(RunRecord run, TapeRecorder recorder) {
    ModelSpec model = run.plan().request().model();
    PriceBook excerpt = prices.get().excerpt(model.vendor(), List.of(run.answeredModel(), model.wireName()),
        LocalDate.ofInstant(run.startedAt(), ZoneOffset.UTC));
    return take(run, excerpt, recorder.tape());
  }

  private static Take take(RunRecord run, PriceBook prices, Tape tape) {
    return new Take(run.startedAt(), run.plan().request(), run.plan().turn().number(),
        run.plan().turn().thoughtBefore(), prices, run.bill().total(), tape);
  }

  private synchronized void keep(RunRecord run, Kept one) {
    Kept before = kept.put(run.id(), one);
    cost += one.cost() - (before == null ? 0 : before.cost());
    while (cost > most && kept.size() > 1) {
      cost -= kept.pollFirstEntry().getValue().cost();
    }
  }

  private static long length(ChatEvent event) {
    return switch (event) {
      case ChatEvent.Received raw -> raw.data().length();
      case ChatEvent.Answer piece -> piece.text().length();
      case ChatEvent.Thinking piece -> piece.text().length();
      case ChatEvent.ToCarry part -> part.data().length();
      case ChatEvent.Sent sent -> sent.body().length();
      default -> 0;
    };
  }
}
