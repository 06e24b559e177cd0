package deliberate.settings;

import java.util.regex.Pattern;

/// A further header that goes to an endpoint.
///
/// @param value    what is sent; empty where it is secret: then it is typed in for the session, or stands in a variable
/// @param variable the environment variable that holds a secret value; empty for none
public record HeaderEntry(String name, String value, String variable) {
  private static final Pattern SECRET_NAME =
      Pattern.compile("(?i).*(key|token|secret|auth|cookie|passw|credential|session|signature).*");
  private static final Pattern SECRET_VALUE = Pattern.compile("(?i)(bearer |basic |sk-|gh[a-z]_).*");

  /// Whether a value under that name is to be kept like a key.
  public static boolean isSecret(String name, String value) {
    return SECRET_NAME.matcher(name).matches() || SECRET_VALUE.matcher(value.strip()).matches();
  }

  public boolean isSecret() {
    return isSecret(name, value);
  }
}
