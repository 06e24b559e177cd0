package deliberate.meter;

import java.time.Duration;
import java.util.Optional;

/// How the time of one answer was spent; what has not happened is empty.
///
/// @param waiting                request sent → first event
/// @param thinking               first thinking event, or start of a silence known to be thinking → first answer token
/// @param answering              first answer token → end
/// @param timeToFirstToken       request sent → first thinking or answer token that arrived
/// @param timeToFirstAnswerToken request sent → first answer token
/// @param total                  request sent → end
/// @param retrying               first try sent → the try that answered sent; empty where the first one answered
/// @param queued                 how long the provider says that the request stood in its queue, within the waiting
public record ClockReading(
    Optional<Duration> waiting,
    Optional<Duration> thinking,
    Optional<Duration> answering,
    Optional<Duration> timeToFirstToken,
    Optional<Duration> timeToFirstAnswerToken,
    Optional<Duration> total,
    Optional<Duration> retrying,
    Optional<Duration> queued) {
  public static final ClockReading NONE = new ClockReading(Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), Optional.empty(), Optional.empty());

  /// One try, and nothing said of a queue.
  public ClockReading(Optional<Duration> waiting, Optional<Duration> thinking, Optional<Duration> answering,
                      Optional<Duration> timeToFirstToken, Optional<Duration> timeToFirstAnswerToken,
                      Optional<Duration> total) {
    this(waiting, thinking, answering, timeToFirstToken, timeToFirstAnswerToken, total, Optional.empty(),
        Optional.empty());
  }

  /// The same with what the provider says of its queue.
  public ClockReading withQueued(Optional<Duration> queue) {
    return new ClockReading(waiting, thinking, answering, timeToFirstToken, timeToFirstAnswerToken, total, retrying,
        queue);
  }
}
