package deliberate.ui.kit;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Takes the room that is left in a row, so that what comes behind it stands at the far end.
public final class Spacer extends Region {
  public Spacer() {
    HBox.setHgrow(this, Priority.ALWAYS);
  }
}
