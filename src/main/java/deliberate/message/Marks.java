package deliberate.message;

import deliberate.tokens.Count;
import deliberate.tokens.Origin;

/// Marks before numbers that are not exact: "~" before an estimate.
public final class Marks {
  private Marks() {}

  public static String of(Origin origin) {
    return origin == Origin.ESTIMATED ? "~" : "";
  }

  /// "1,842", "~1,842" for an estimate, a dash where unknown.
  public static String tokens(Count count) {
    return of(count.origin()) + Numbers.tokens(count);
  }
}
