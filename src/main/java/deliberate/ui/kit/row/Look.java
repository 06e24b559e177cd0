package deliberate.ui.kit.row;

import java.util.Locale;

/// How a stretch of text differs from the text around it.
public enum Look {
  STRONG,
  EMPHASIS,
  CODE,
  STRUCK,
  LINK,
  ADDED,
  REMOVED;

  public String styleClass() {
    return "look-" + name().toLowerCase(Locale.ROOT);
  }
}
