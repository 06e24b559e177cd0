/// Parts that several screens share: the editor and the stream text over RichTextFX, dialogs, the pulse, debouncing.
///
/// Nothing here knows what a prompt or a run is. RichTextFX is known to this room alone: no paragraph over about 1,500
/// characters reaches it unsplit. Used by the other rooms of `ui`.
package deliberate.ui.kit;
