/// Two texts beside each other, line by line, with what differs marked by word.
///
/// [deliberate.ui.kit.diff.DiffRows] lays both out so that a row of the one stands beside the same row of the other,
/// and [deliberate.ui.kit.diff.DiffPages] shows them; nothing here knows whose texts they are.
package deliberate.ui.kit.diff;
