package deliberate.ui.meter.whatif;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The terms to choose: model, service tier, cache.
public final class WhatIfBar extends HBox {
  public static final String STYLE_CLASS = "whatif-bar";
  private static final double GAP = 8;

  public WhatIfBar(WhatIfViewModel whatIf) {
    getStyleClass().add(STYLE_CLASS);
    setSpacing(GAP);
    setAlignment(Pos.CENTER_LEFT);
    CheckBox caching = new CheckBox(Text.of("whatif.caching"));
    caching.setTooltip(new Tooltip(Text.of("whatif.caching.tip")));
    caching.setMinWidth(USE_PREF_SIZE);
    caching.selectedProperty().bindBidirectional(whatIf.cachingProperty());
    getChildren().setAll(new ModelChoice(whatIf), tiers(whatIf), caching);
  }

  private static HBox tiers(WhatIfViewModel whatIf) {
    ToggleGroup group = new ToggleGroup();
    List<ToggleButton> buttons = new ArrayList<>();
    for (Tier tier : Tier.values()) {
      ToggleButton button = new ToggleButton(Text.of("whatif.tier." + tier.key()));
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.getStyleClass().addAll(Styles.SMALL, tier == Tier.STANDARD ? Styles.LEFT_PILL
          : tier == Tier.FLEX ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
      button.setOnAction(_ -> {
        whatIf.tierProperty().set(tier);
        button.setSelected(true);
      });
      whatIf.tierProperty().subscribe(now -> button.setSelected(now == tier));
      buttons.add(button);
    }
    return new HBox(buttons.toArray(ToggleButton[]::new));
  }
}
