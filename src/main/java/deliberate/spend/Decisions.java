package deliberate.spend;

import deliberate.provider.ProviderFailure.Withheld.Cap;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Puts one question at a time. Runs that come while it is open wait, and share its answer where theirs is the same.
final class Decisions {
  private static final Duration HOUR = Duration.ofHours(1);

  private final Clock clock;
  private final ReentrantLock asking = new ReentrantLock(true);
  private final AtomicLong answered = new AtomicLong();
  private final Map<Cap, Given> last = new EnumMap<>(Cap.class);
  private final Map<Cap, Instant> waivedUntil = new EnumMap<>(Cap.class);

  Decisions(Clock clock) {
    this.clock = clock;
  }

  private record Given(long number, CapQuestion.Answer answer) {}

  /// How many questions have been answered: what whoever wants to share an answer must have looked at before it asks.
  long answered() {
    return answered.get();
  }

  int waiting() {
    return asking.getQueueLength() + (asking.isLocked() ? 1 : 0);
  }

  /// The caps that need no question for now.
  synchronized Set<Cap> waived() {
    Set<Cap> waived = EnumSet.noneOf(Cap.class);
    waivedUntil.forEach((cap, until) -> {
      if (clock.instant().isBefore(until)) {
        waived.add(cap);
      }
    });
    return waived;
  }

  /// @param before what [#answered] was when this run came
  CapQuestion.Answer decide(Cap cap, long before, Supplier<CapQuestion.Answer> question) {
    asking.lock();
    try {
      Given shared = last.get(cap);
      if (shared != null && shared.number() > before) {
        return shared.answer();
      }
      CapQuestion.Answer answer = question.get();
      last.put(cap, new Given(answered.incrementAndGet(), answer));
      if (answer == CapQuestion.Answer.FOR_AN_HOUR) {
        waive(cap);
      }
      return answer;
    } finally {
      asking.unlock();
    }
  }

  private synchronized void waive(Cap cap) {
    waivedUntil.put(cap, clock.instant().plus(HOUR));
  }
}
