package deliberate.ui.meter;

import deliberate.message.Text;
import deliberate.ui.compare.pane.PaneViewModel;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/// Says what the panes are held against, and lets another be chosen.
final class ReferenceChoice extends MenuButton {
  static final String STYLE_CLASS = "reference-choice";

  private final MeterViewModel meter;

  ReferenceChoice(MeterViewModel meter) {
    this.meter = meter;
    getStyleClass().add(STYLE_CLASS);
    setMnemonicParsing(false);
    setMinWidth(0);
    setTooltip(new Tooltip(Text.of("meter.reference.tip")));
    setAccessibleText(Text.of("meter.reference.tip"));
    setOnShowing(_ -> fill());
    // A menu without items does not open at all.
    fill();
    meter.referenceProperty().subscribe(_ -> name());
    meter.readingProperty().subscribe(_ -> name());
  }

  private void name() {
    setText(Text.of("meter.reference", meter.referenceProperty().get().map(meter.references()::get)
        .orElse(Text.of("meter.reference.cheapest"))));
  }

  private void fill() {
    ToggleGroup group = new ToggleGroup();
    getItems().setAll(item(group, Text.of("meter.reference.cheapest"), Optional.empty()));
    meter.references().forEach((pane, name) -> getItems().add(item(group, name, Optional.of(pane))));
  }

  private RadioMenuItem item(ToggleGroup group, String name, Optional<PaneViewModel> pane) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(meter.referenceProperty().get().equals(pane));
    item.setOnAction(_ -> meter.referenceProperty().set(pane));
    return item;
  }
}
