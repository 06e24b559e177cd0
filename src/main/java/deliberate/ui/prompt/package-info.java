/// Where a prompt is written: sections and examples as cards, their token counts, and the preview of what is sent.
///
/// [deliberate.ui.prompt.PromptViewModel] holds the document and its one history, [deliberate.ui.prompt.PromptView]
/// shows it. A new kind of section needs its name and placeholder in the text bundle and nothing here.
package deliberate.ui.prompt;
