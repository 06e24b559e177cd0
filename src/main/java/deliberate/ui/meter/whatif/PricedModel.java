package deliberate.ui.meter.whatif;

import deliberate.message.Text;

/// A model with a price, to be chosen.
///
/// @param vendor empty for each pane's own model
public record PricedModel(String vendor, String model) {
  /// The model that each pane ran with.
  public static final PricedModel OWN = new PricedModel("", "");

  /// What it is called on screen.
  public String label() {
    return this.equals(OWN) ? Text.of("whatif.own") : Text.of("whatif.model", vendor, model);
  }
}
