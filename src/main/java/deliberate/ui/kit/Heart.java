package deliberate.ui.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.SequencedSet;
import java.util.function.LongSupplier;

/// What happens in one frame: everything live is drained in turn until nothing waits or the time for it is used up,
/// and is renewed now and then.
final class Heart {
  private static final long DRAIN_NANOS = 6_000_000;
  private static final long REFRESH_NANOS = 125_000_000;

  private final LongSupplier nanoClock;
  private final SequencedSet<Pulse.Beat> beats = new LinkedHashSet<>();
  private long refreshedAt;
  private boolean everRefreshed;

  Heart(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
  }

  void add(Pulse.Beat beat) {
    beats.add(beat);
  }

  void remove(Pulse.Beat beat) {
    beats.remove(beat);
  }

  boolean isIdle() {
    return beats.isEmpty();
  }

  void frame() {
    long start = nanoClock.getAsLong();
    drain(start);
    if (!everRefreshed || start - refreshedAt >= REFRESH_NANOS) {
      everRefreshed = true;
      refreshedAt = start;
      List.copyOf(beats).forEach(Pulse.Beat::refresh);
    }
  }

  private void drain(long start) {
    Queue<Pulse.Beat> waiting = new ArrayDeque<>(beats);
    while (!waiting.isEmpty() && nanoClock.getAsLong() - start < DRAIN_NANOS) {
      Pulse.Beat beat = waiting.remove();
      if (beats.contains(beat) && beat.drain()) {
        waiting.add(beat);
      }
    }
    letTheOthersBeFirst(waiting);
  }

  /// Whoever had no turn in this frame comes first in the next one.
  private void letTheOthersBeFirst(Queue<Pulse.Beat> waiting) {
    List<Pulse.Beat> late = new ArrayList<>(waiting);
    late.reversed().stream().filter(beats::contains).forEach(beats::addFirst);
  }
}
