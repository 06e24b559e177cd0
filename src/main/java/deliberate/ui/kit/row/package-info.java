/// What a page is made of: rows of text, code and lines, places in them, and their text as it is copied.
///
/// Knows no scene; [deliberate.ui.kit.page] shows them, [deliberate.ui.kit.markdown] makes them.
package deliberate.ui.kit.row;
