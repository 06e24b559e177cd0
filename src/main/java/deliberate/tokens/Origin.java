package deliberate.tokens;

/// Where a shown number comes from, from the surest to the least sure.
public enum Origin {
  /// Counted or timed by this app, with the real tokenizer or clock.
  MEASURED,
  /// Told by the provider.
  REPORTED,
  /// Worked out by a rule that may be off; never more than an approximation.
  ESTIMATED,
  /// Not known; there is no number at all.
  UNKNOWN;

  /// The less sure of two origins: what a sum of two numbers may claim.
  public Origin weaker(Origin other) {
    return ordinal() >= other.ordinal() ? this : other;
  }
}
