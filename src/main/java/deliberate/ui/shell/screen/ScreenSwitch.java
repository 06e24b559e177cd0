package deliberate.ui.shell.screen;

import deliberate.message.Text;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Which screen is shown, as segments in the bar.
public final class ScreenSwitch extends HBox {
  private static final String SEGMENTS = "segments";

  public ScreenSwitch(ObjectProperty<Screen> screen) {
    getStyleClass().add(SEGMENTS);
    setMinWidth(USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    ToggleGroup group = new ToggleGroup();
    for (Screen one : Screen.values()) {
      ToggleButton segment = new ToggleButton(Text.of(one.key()));
      segment.setId("screen-" + one.name().toLowerCase(Locale.ROOT));
      segment.setToggleGroup(group);
      segment.setMinWidth(USE_PREF_SIZE);
      segment.setTooltip(new Tooltip(Text.of(one.key() + ".tooltip")));
      segment.setOnAction(_ -> {
        segment.setSelected(true); // a second click does not switch the choice off
        screen.set(one);
      });
      screen.subscribe(now -> segment.setSelected(now == one));
      getChildren().add(segment);
    }
  }
}
