/// What all of the window shares: the text editor, background work that ends on the JavaFX thread, dialogs, notices.
///
/// [deliberate.ui.kit.EditorView] hides the rich text library; no other class may touch it. Any room of the window may
/// use this one; it uses none of them.
package deliberate.ui.kit;
