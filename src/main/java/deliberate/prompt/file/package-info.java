/// The prompt file `*.prompt.yaml`: read into a [deliberate.prompt.Prompt] and written back with the rest of it kept.
///
/// [deliberate.prompt.file.PromptFile] is the door. A file is read by composing YAML nodes, which know their places in
/// the text; a change is written by replacing only the stretches of text whose values differ, and the result is read
/// again before it reaches the disk. Whoever may use `prompt` may use this. To add a key: `PromptKeys`, `PromptReader`,
/// `PromptData` and `prompt.schema.json`; a test compares them.
package deliberate.prompt.file;
