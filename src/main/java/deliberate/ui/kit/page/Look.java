package deliberate.ui.kit.page;

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

  String styleClass() {
    return "look-" + name().toLowerCase(Locale.ROOT);
  }
}
