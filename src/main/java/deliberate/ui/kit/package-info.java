/// What several screens share: the heartbeat of live text, text that grows, and the door to background work.
///
/// Only this room touches RichTextFX. Classes without a node ([deliberate.ui.kit.Pulse],
/// [deliberate.ui.kit.GrowingText]) are for view models and are tested without a toolkit. Knows no other screen.
package deliberate.ui.kit;
