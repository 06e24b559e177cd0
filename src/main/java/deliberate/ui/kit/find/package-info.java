/// Finding a text: the query, the bar to ask it with, and a finder for pages of rows.
///
/// A room that searches something else gives the bar a [deliberate.ui.kit.find.Finder] of its own.
package deliberate.ui.kit.find;
