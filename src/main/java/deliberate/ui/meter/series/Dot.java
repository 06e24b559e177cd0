package deliberate.ui.meter.series;

/// One run on a small chart.
///
/// @param tip which run it is, and its value
public record Dot(double value, String tip) {}
