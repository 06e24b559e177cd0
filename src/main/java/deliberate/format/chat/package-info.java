/// Requests as the vendors' protocols have them, with their messages in JSON.
///
/// May use `format` and `format.part`; named by `Wiring`.
package deliberate.format.chat;
