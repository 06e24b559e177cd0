/// How the offline engine reads a compiled prompt, like a careful stranger who sees only the text.
///
/// [deliberate.provider.offline.reading.PromptReader] is the one parser: it finds blocks (tags, headings, labels),
/// worked examples and the place of the task. [deliberate.provider.offline.reading.AnswerShape] finds the wanted
/// form of the answer. Nothing here knows a phrase, a sample or a technique: structure alone decides what is seen
/// first and what is overlooked. Uses `prompt`; used by the families and the provider of this room.
package deliberate.provider.offline.reading;
