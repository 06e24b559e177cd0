package deliberate.ui.prompt.weight;

import deliberate.message.Text;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.text.NumberFormat;

/// How this room writes numbers: in the user's way, estimates with a `~`, the unknown not at all.
public final class TokenText {
  private TokenText() {}

  public static String of(long number) {
    return NumberFormat.getIntegerInstance().format(number);
  }

  /// Such as `46 tok`.
  public static String tokens(Count count) {
    return count.isKnown() ? Text.of("prompt.tokens.short", of(count)) : "";
  }

  /// Such as `214 tokens`.
  public static String allTokens(Count count) {
    return count.isKnown() ? Text.of("prompt.tokens", of(count)) : Text.of("prompt.tokens.counting");
  }

  private static String of(Count count) {
    String number = of(count.or(0));
    return count.origin() == Origin.ESTIMATED ? "~" + number : number;
  }
}
