package deliberate.ui.prompt;

import deliberate.message.Text;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.text.NumberFormat;

/// How this room writes numbers: in the user's way, estimates with a `~`, the unknown not at all.
final class Numbers {
  private Numbers() {}

  static String of(long number) {
    return NumberFormat.getIntegerInstance().format(number);
  }

  /// Such as `46 tok`.
  static String tokens(Count count) {
    return count.isKnown() ? Text.of("prompt.tokens.short", of(count)) : "";
  }

  /// Such as `214 tokens`.
  static String allTokens(Count count) {
    return count.isKnown() ? Text.of("prompt.tokens", of(count)) : Text.of("prompt.tokens.counting");
  }

  private static String of(Count count) {
    String number = of(count.or(0));
    return count.origin() == Origin.ESTIMATED ? "~" + number : number;
  }
}
