/// A recording on screen, in a window of its own: the panes and the meter of a comparison, and what plays them.
///
/// Nothing here asks a model anything; [deliberate.ui.player.RecordingsViewModel] saves recordings and opens them.
package deliberate.ui.player;
