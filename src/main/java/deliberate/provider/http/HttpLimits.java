package deliberate.provider.http;

import java.time.Duration;

/// How long to wait for a server, and how much to read of what it sends.
///
/// @param firstByte     until the first byte of the answer; reasoning models stay silent for minutes
/// @param idle          between two pieces of the answer; a keep-alive comment is a piece
/// @param eventless     between two events, however many keep-alive comments come in between
/// @param maxEventBytes the largest event or line
public record HttpLimits(
    Duration firstByte, Duration idle, Duration eventless, int maxEventBytes) {

  public static final HttpLimits STANDARD = new HttpLimits(
      Duration.ofMinutes(15), Duration.ofMinutes(10), Duration.ofMinutes(30), 16 << 20);

  /// For an answer that is there at once and small.
  public static HttpLimits soon(Duration patience) {
    return new HttpLimits(patience, patience, patience, STANDARD.maxEventBytes());
  }

  public HttpLimits withFirstByte(Duration limit) {
    return new HttpLimits(limit, idle, eventless, maxEventBytes);
  }

  public HttpLimits withIdle(Duration limit) {
    return new HttpLimits(firstByte, limit, eventless, maxEventBytes);
  }

  public HttpLimits withEventless(Duration limit) {
    return new HttpLimits(firstByte, idle, limit, maxEventBytes);
  }

  public HttpLimits withMaxEventBytes(int limit) {
    return new HttpLimits(firstByte, idle, eventless, limit);
  }
}
