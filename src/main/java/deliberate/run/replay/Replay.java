package deliberate.run.replay;

import deliberate.pricing.Price;
import deliberate.pricing.PriceBook;
import deliberate.pricing.PriceKey;
import deliberate.provider.ChatProvider;
import deliberate.recording.Playback;
import deliberate.recording.Recording;
import deliberate.recording.RecordingProvider;
import deliberate.recording.Take;
import deliberate.run.PromptRef;
import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import deliberate.run.TurnPlace;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A recording that is shown again. Its clock is the recorded time, its prices are those of that day; nothing is asked
/// of anybody.
public final class Replay {
  private final Recording recording;
  private final Playback playback;

  public Replay(Recording recording, Playback playback) {
    this.recording = recording;
    this.playback = playback;
  }

  public Recording recording() {
    return recording;
  }

  public Playback playback() {
    return playback;
  }

  /// What was run.
  public PromptRef prompt() {
    return new PromptRef(recording.promptId(), recording.title(), recording.promptVersion());
  }

  /// The plan of that take, to be run by [#engine].
  public RunPlan plan(Take take) {
    return new RunPlan(prompt(), recording.caseName(), take.request(),
        new TurnPlace(take.turn(), take.thoughtBefore()));
  }

  /// The takes by conversation, the turns of each in order.
  public List<List<Take>> conversations() {
    List<List<Take>> conversations = new ArrayList<>();
    for (Take take : recording.takes()) {
      if (take.turn() == 1 || conversations.isEmpty()) {
        conversations.add(new ArrayList<>());
      }
      conversations.getLast().add(take);
    }
    return conversations;
  }

  /// An engine that answers with these takes, on the day of the first and at the prices of all.
  public RunEngine engine(List<Take> takes) {
    List<Price> prices = takes.stream().flatMap(take -> take.prices().prices().stream()).distinct().toList();
    Map<PriceKey, PriceKey> names = new LinkedHashMap<>();
    takes.forEach(take -> names.putAll(take.prices().aliases()));
    List<ChatProvider> providers = takes.stream().map(take -> take.request().model().protocol()).distinct()
        .<ChatProvider>map(protocol -> new RecordingProvider(protocol, takes, playback)).toList();
    return new RunEngine(providers, new PriceBook(prices, names),
        Clock.fixed(takes.getFirst().startedAt(), ZoneOffset.UTC), playback::now);
  }
}
