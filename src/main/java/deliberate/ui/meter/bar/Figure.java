package deliberate.ui.meter.bar;

/// A number as shown, with its explanation.
public record Figure(String text, String tip) {
  /// Nothing to show.
  public static final Figure NONE = new Figure("", "");
}
