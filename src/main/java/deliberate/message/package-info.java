/// The text bundle, and the one place that turns a failure into a sentence and an action.
///
/// Every text shown to people stands in `text.properties` under a dotted key that begins with its room
/// (`prompt.section.add`). Used by `ui`, `cli`, `report` and `lesson`.
package deliberate.message;
