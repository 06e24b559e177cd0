/// What all wire protocols share above the transport: the way of one stream, the vendors as data, and the arithmetic of
/// usage.
///
/// To add a protocol: a room beside this one with a [deliberate.provider.wire.WireProtocol] (what to send) and an
/// [deliberate.provider.wire.EventReader] (what the events mean), and one line in `Wiring`. To add a vendor that speaks
/// a known protocol: one entry in `vendors.json`, no code.
package deliberate.provider.wire;
