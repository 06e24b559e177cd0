package deliberate.ui.meter.bar;

/// A part of a bar.
///
/// @param key   names its colour: a token kind or a phase of the clock
/// @param name  what it stands for, written into it where there is room
/// @param share of the common scale of all bars, 0 to 1
/// @param tip   what it stands for, how much it is and where the number comes from
public record Segment(String key, String name, double share, String tip) {}
