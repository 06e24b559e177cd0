package deliberate.ui.kit.page;

/// A line across.
public record RuleRow(Place place) implements Row {
  @Override
  public String text() {
    return "";
  }
}
