/// Formats that hold a prompt together with its cases and checks.
///
/// May use `format` and `format.part`; named by `Wiring`.
package deliberate.format.suite;
