/// The text editor over RichTextFX: soft-split paragraphs, highlighting off the scene's thread, one place for both.
///
/// [deliberate.ui.kit.edit.EditorView] is the door; no paragraph over about 1,500 characters reaches RichTextFX
/// unsplit. Knows no prompt. Used by the other rooms of `ui`.
package deliberate.ui.kit.edit;
