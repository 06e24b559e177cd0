/// Formats that are a text with data above it, or a text alone.
///
/// May use `format` and `format.part`; named by `Wiring`.
package deliberate.format.template;
