/// Ollama's own protocol: one JSON object a line, from this machine or from another one.
///
/// Thinking is shown as it is but not counted apart. Named by Wiring only.
package deliberate.provider.ollama;
