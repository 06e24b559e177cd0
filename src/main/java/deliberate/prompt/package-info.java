/// The prompt: its parts, the file it is kept in, and how it is compiled into messages.
///
/// Plain immutable records, no window and no network. A prompt is made of sections and examples; the
/// [deliberate.prompt.PromptCompiler] fills its variables and turns it into neutral messages; the
/// [deliberate.prompt.file.PromptFile] reads and writes `*.prompt.yaml`. May use no other room.
package deliberate.prompt;
