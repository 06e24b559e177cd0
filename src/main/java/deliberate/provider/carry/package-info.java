/// What goes back to a provider from earlier turns, what is left behind, and who pays for it.
///
/// The rule of each vendor and model is data (`carry` in `vendors.json`); the protocols write what it lets through.
/// May be used by whoever may use `provider`.
package deliberate.provider.carry;
