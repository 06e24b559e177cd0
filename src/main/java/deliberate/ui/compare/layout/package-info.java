/// Where the panes stand: in a row or a grid, as wide as the user makes them, or one alone.
///
/// Knows nodes only, not what they show.
package deliberate.ui.compare.layout;
