/// Keeping secrets out of what is shown and written.
///
/// [Mask] hides them in a whole text, in each form that a server may repeat them in; [MaskedEvents] also where an
/// answer brings one in pieces. Everything that comes from a server passes through here before anybody else sees it.
package deliberate.provider.mask;
