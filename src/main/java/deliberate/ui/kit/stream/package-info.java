/// Text that streams in: [deliberate.ui.kit.stream.StreamText] shows a [deliberate.ui.kit.GrowingText], long lines
/// broken for display and whole again when copied.
///
/// Used by the rooms of `ui` that show answers. Hides RichTextFX.
package deliberate.ui.kit.stream;
