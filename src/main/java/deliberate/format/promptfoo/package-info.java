/// The configuration of promptfoo: prompts, providers, tests and assertions.
///
/// [deliberate.format.promptfoo.Promptfoo] is the format; the other classes read or write one part of it each. May use
/// `format` and `format.part`; named by `Wiring`.
package deliberate.format.promptfoo;
