package deliberate.ui.compare.pane;

/// Hides who answers in a pane, and all that could give it away.
///
/// @param name    what the pane is called instead, such as "Answer A"
/// @param covered whether the answer is hidden as well, so that nobody sees how fast it comes
public record PaneMask(String name, boolean covered) {}
