package deliberate.provider.wire.vendor;

/// How a part of the tokens relates to the sum that is reported beside it.
public enum CountRule {
  /// The part is counted in the sum.
  INSIDE,
  /// The part comes on top of the sum.
  BESIDE,
  /// Not known beforehand: whichever makes the provider's own total come out.
  INFER
}
