package deliberate.tokens;

import java.util.OptionalLong;

/// A number of tokens with its origin. Unknown has no value and is never 0.
public record Count(OptionalLong value, Origin origin) {
  public static final Count UNKNOWN = new Count(OptionalLong.empty(), Origin.UNKNOWN);

  public Count {
    if (value.isPresent() == (origin == Origin.UNKNOWN)) {
      throw new IllegalArgumentException("a known count has a value, an unknown one has none: " + value + " " + origin);
    }
    if (value.isPresent() && value.getAsLong() < 0) {
      throw new IllegalArgumentException("a count is never negative: " + value.getAsLong());
    }
  }

  public static Count reported(long value) {
    return new Count(OptionalLong.of(value), Origin.REPORTED);
  }

  public static Count measured(long value) {
    return new Count(OptionalLong.of(value), Origin.MEASURED);
  }

  public static Count estimated(long value) {
    return new Count(OptionalLong.of(value), Origin.ESTIMATED);
  }

  public boolean isKnown() {
    return origin != Origin.UNKNOWN;
  }

  /// The value, or the given one where it is not known.
  public long or(long other) {
    return value.orElse(other);
  }

  /// This count, or none at all where it is not known: for parts whose absence means that there were none.
  public Count orNone() {
    return isKnown() ? this : measured(0);
  }

  /// The sum, as sure as its less sure part; unknown as soon as one part is.
  public Count plus(Count other) {
    return isKnown() && other.isKnown()
        ? new Count(OptionalLong.of(or(0) + other.or(0)), origin.weaker(other.origin))
        : UNKNOWN;
  }
}
