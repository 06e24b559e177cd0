/// Where a prompt is written: sections and examples as cards, their token counts, and the preview of what is sent.
///
/// [deliberate.ui.prompt.PromptView] lays it out over [deliberate.ui.prompt.edit.PromptViewModel]; the cards are in
/// a room of their own. A new kind of section needs its name and placeholder in the text bundle and nothing here.
package deliberate.ui.prompt;
