package deliberate.provider.usage;

import java.util.Locale;

/// The kinds of token a bill tells apart; disjoint.
public enum TokenKind {
  CACHED_INPUT("cachedInput"),
  INPUT("input"),
  CACHE_WRITE("cacheWrite"),
  REASONING("reasoning"),
  ANSWER("answer"),
  /// Reasoning and answer together, where the provider reports only their sum.
  OUTPUT("output");

  private final String id;

  TokenKind(String id) {
    this.id = id;
  }

  /// The name in JSON.
  public String id() {
    return id;
  }

  /// The name in style classes and text keys.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
