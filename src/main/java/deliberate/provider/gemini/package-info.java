/// Google's `generateContent` protocol.
///
/// Its usage comes with every event and counts along; thoughts are counted beside the answer, not inside it. What model
/// families take is in `vendors.json`. Named by Wiring only.
package deliberate.provider.gemini;
