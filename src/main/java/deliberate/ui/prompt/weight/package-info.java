/// What a prompt weighs in tokens, part by part, and how that is written.
///
/// Counts in the background; used by [deliberate.ui.prompt] alone.
package deliberate.ui.prompt.weight;
