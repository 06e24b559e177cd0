/// What several rooms of the window are built of: the text editor, background work on the JavaFX thread's behalf, dialogs.
///
/// [deliberate.ui.kit.EditorView] hides the rich text library; no other class may touch it. Knows no other room of the
/// window; may be used by all of them.
package deliberate.ui.kit;
