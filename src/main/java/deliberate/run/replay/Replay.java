package deliberate.run.replay;

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
import java.util.List;

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

  /// An engine that answers with that take, on that day and at those prices.
  public RunEngine engine(Take take) {
    return new RunEngine(
        List.of(new RecordingProvider(take.request().model().protocol(), List.of(take), playback)),
        take.prices(), Clock.fixed(take.startedAt(), ZoneOffset.UTC), playback::now);
  }
}
