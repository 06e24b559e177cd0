/// Parts that several screens share: dialogs, the pulse, debouncing, notices; the text editor and the stream text
/// below.
///
/// Nothing here knows what a prompt or a run is. RichTextFX is known to this room alone. Used by the other rooms of
/// `ui`.
package deliberate.ui.kit;
