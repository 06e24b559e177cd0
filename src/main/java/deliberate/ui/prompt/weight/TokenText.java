package deliberate.ui.prompt.weight;

import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.tokens.Count;

/// How this room writes numbers: in the user's way, estimates with a `~`, the unknown not at all.
public final class TokenText {
  private TokenText() {}

  public static String of(long number) {
    return Numbers.tokens(number);
  }

  /// Such as `46 tok`.
  public static String tokens(Count count) {
    return count.isKnown() ? Text.of("prompt.tokens.short", Marks.tokens(count)) : "";
  }

  /// Such as `214 tokens`.
  public static String allTokens(Count count) {
    return count.isKnown() ? Text.of("prompt.tokens", Marks.tokens(count)) : Text.of("prompt.tokens.counting");
  }
}
