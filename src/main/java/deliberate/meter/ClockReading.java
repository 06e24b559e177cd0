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
public record ClockReading(
    Optional<Duration> waiting,
    Optional<Duration> thinking,
    Optional<Duration> answering,
    Optional<Duration> timeToFirstToken,
    Optional<Duration> timeToFirstAnswerToken,
    Optional<Duration> total) {
  public static final ClockReading NONE = new ClockReading(Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), Optional.empty(), Optional.empty());
}
