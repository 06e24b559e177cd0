/// Parts that several screens share: the editor and stream text over RichTextFX, dialogs, the pulse, debouncing.
///
/// Nothing here knows what a prompt or a run is. Classes without a node, such as [deliberate.ui.kit.Pulse] and
/// [deliberate.ui.kit.GrowingText], are for view models. Used by the other rooms of `ui`.
package deliberate.ui.kit;
