package deliberate.provider;

import java.util.Locale;

/// How much of a model's thinking can be seen.
public enum ThinkingKind {
  /// The thinking itself.
  RAW,
  /// A summary written by the provider; the tokens billed are those of the thinking, not of the summary.
  SUMMARY,
  /// It thought, and nothing of it is shown.
  HIDDEN,
  /// The provider sent it encrypted.
  REDACTED,
  NONE;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
