package deliberate.message;

import deliberate.provider.option.UnusableOption;
import java.util.Locale;

/// What is wrong with an option, as part of a sentence.
public final class OptionText {
  private OptionText() {}

  /// Others than an [UnusableOption] carry a text of the bundle already.
  public static String of(IllegalArgumentException e) {
    return e instanceof UnusableOption option
        ? Text.of("option." + option.wanted().name().toLowerCase(Locale.ROOT).replace('_', '-'), option.name(),
            option.found(), String.join(", ", option.known()))
        : e.getMessage();
  }
}
