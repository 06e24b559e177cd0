/// Talking to models: what is asked, what comes back as events, what was used, and how it can fail.
///
/// The types here are neutral; one room below per wire protocol implements [deliberate.provider.ChatProvider].
/// A vendor that speaks a known protocol is data, not code. To add a protocol: a room with a provider, its request
/// and its event reader, and one line in `Wiring`. May use `prompt`, `tokens` and `task`.
package deliberate.provider;
