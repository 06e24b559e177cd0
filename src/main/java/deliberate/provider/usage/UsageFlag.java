package deliberate.provider.usage;

import java.util.Locale;

/// What is odd about a reported usage; shown beside the numbers.
public enum UsageFlag {
  /// The stream was stopped or cut: at least this much was used.
  LOWER_BOUND,
  /// The provider reported no usage at all; the numbers are counted or estimated here.
  NOT_REPORTED,
  /// Reasoning was reported as 0 although reasoning text arrived.
  REASONING_CONTRADICTED,
  /// More reasoning than output was reported.
  REASONING_ABOVE_OUTPUT,
  /// The parts do not add up to the reported total.
  SUM_MISMATCH,
  /// Whether reasoning lies inside output was inferred from the reported total.
  RULE_INFERRED;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
