package deliberate.ui.meter;

/// A number as shown, with its explanation.
public record Figure(String text, String tip) {}
