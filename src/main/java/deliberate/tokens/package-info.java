/// Counting tokens: with the model's real tokenizer where it is public, else by an estimate that says so.
///
/// [deliberate.tokens.Origin] and [deliberate.tokens.Count] live here because every number the app shows carries
/// them. Used by every room above; uses none. The tokenizer library is known to this room alone.
package deliberate.tokens;
