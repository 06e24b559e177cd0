package deliberate.prompt.diff;

import java.util.Locale;

/// What a part of a prompt is.
public enum PartKind {
  /// The prompt itself: title, description, tags, markup, what is waved through.
  PROMPT,
  SECTION,
  EXAMPLE,
  TURN,
  VARIABLE,
  CASE,
  CHECK,
  PANE;

  /// The name in files and text keys.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
