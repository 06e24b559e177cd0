/// The vendors as data: where they are, how they count, which model families take which effort and options.
///
/// Everything here is read from `vendors.json` beside these classes. To add a vendor that speaks a known protocol:
/// one entry there, no code. Used by the protocols and by Wiring.
package deliberate.provider.wire.vendor;
