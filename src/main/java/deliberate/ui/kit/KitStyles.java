package deliberate.ui.kit;

import javafx.css.PseudoClass;

/// The style classes of this room, and those of `app.css` that every room shares.
public final class KitStyles {
  public static final String MONO = "mono";
  public static final String MUTED = "muted";
  public static final String PILL = "pill";
  public static final String STRONG = "strong";
  public static final String DENSE = "dense";
  public static final String EDITOR = "editor";
  public static final String CHOICES = "choices";
  public static final String CHOICE = "choice-row";
  public static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  public static final String PLACEHOLDER = "placeholder";

  private KitStyles() {}
}
