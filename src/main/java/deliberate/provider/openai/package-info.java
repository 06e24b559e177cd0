/// OpenAI's protocols, which many other vendors and local servers speak too.
///
/// `openai-chat` is Chat Completions, `openai-responses` is Responses. What a vendor does in its own way is in
/// `vendors.json`, not here. Named by Wiring only.
package deliberate.provider.openai;
