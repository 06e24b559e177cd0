/// The one small transport below all wire protocols: sending, waiting, retrying, and cutting bodies into frames.
///
/// Knows HTTP and bytes, no protocol: what a frame means is read in `provider.wire` and the protocols' own rooms. Every
/// wait here has a limit ([deliberate.provider.http.HttpLimits]) and ends at once on cancel; memory is bounded whatever
/// a server sends. Used by the protocols, and by nobody else but Wiring.
package deliberate.provider.http;
