package deliberate.ui.compare;

/// Why a pane has no whole answer, and what to do about it.
///
/// @param action empty where nothing particular helps
public record PaneFailure(String sentence, String action) {}
