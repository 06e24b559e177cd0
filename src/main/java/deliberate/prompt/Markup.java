package deliberate.prompt;

import java.util.Locale;

/// How the compiled prompt marks its sections.
public enum Markup {
  XML,
  MARKDOWN,
  PLAIN;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
