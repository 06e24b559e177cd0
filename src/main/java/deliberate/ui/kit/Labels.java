package deliberate.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Makes labels.
public final class Labels {
  private Labels() {}

  /// One that takes as many lines as its text needs, and never less room than that.
  public static Label wrapped(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
