/// Anthropic's protocol `anthropic-messages`, which some other vendors and local servers speak too.
///
/// Which model thinks in which way, and what it takes, is in `vendors.json`, not here. Named by Wiring only.
package deliberate.provider.anthropic;
