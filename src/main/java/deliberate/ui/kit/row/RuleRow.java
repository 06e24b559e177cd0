package deliberate.ui.kit.row;

/// A line across.
public record RuleRow(Place place) implements Row {
  @Override
  public String text() {
    return "";
  }
}
