/// What a model used, in tokens by kind, each count with its origin, beside the provider's own words.
///
/// Filled by the protocols, priced by `pricing`, shown by `meter`. May be used by whoever may use `provider`.
package deliberate.provider.usage;
