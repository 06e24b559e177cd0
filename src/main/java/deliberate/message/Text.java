package deliberate.message;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// Texts by key, in the user's language where there is a bundle for it.
public final class Text {
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("deliberate.message.text");

  private Text() {}

  /// The text of this key, with `{0}`, `{1}`, … filled in (an apostrophe is written twice in texts that have any).
  /// Pass numbers as ready strings: how they look is decided in one place.
  ///
  /// @throws java.util.MissingResourceException for a key that the bundle lacks; a test holds it complete
  public static String of(String key, Object... arguments) {
    String pattern = BUNDLE.getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, BUNDLE.getLocale()).format(arguments);
  }
}
