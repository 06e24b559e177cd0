package deliberate.provider.offline;

import java.time.Duration;

/// How fast the offline models seem to be; simulated, so that the clock of a run looks like that of a real one.
public record OfflineSpeed(Rate standard, Rate mini, Rate reasoner) {

  /// Everything at once: for tests and for whoever does not want to wait.
  public static final OfflineSpeed UNPACED =
      all(new Rate(Duration.ZERO, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));

  /// About the pace of hosted models of these sizes.
  public static final OfflineSpeed USUAL = new OfflineSpeed(
      new Rate(Duration.ofMillis(300), 90, 90),
      new Rate(Duration.ofMillis(400), 140, 140),
      new Rate(Duration.ofMillis(600), 220, 110));

  /// @param firstToken    from sending to the first token
  /// @param thinkingRate  tokens per second while thinking
  /// @param answeringRate tokens per second while answering
  public record Rate(Duration firstToken, double thinkingRate, double answeringRate) {
    public Rate {
      if (firstToken.isNegative() || !(thinkingRate > 0) || !(answeringRate > 0)) {
        throw new IllegalArgumentException("a rate is positive: " + firstToken + " " + thinkingRate + " "
            + answeringRate);
      }
    }
  }

  /// The same rate for every model.
  public static OfflineSpeed all(Rate rate) {
    return new OfflineSpeed(rate, rate, rate);
  }

  Rate of(String wireName) {
    return switch (wireName) {
      case "mini" -> mini;
      case "reasoner" -> reasoner;
      default -> standard;
    };
  }
}
