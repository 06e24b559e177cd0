/// Class packs: the open prompts with their cases, recordings and notes in one zip, made and opened from the menu; a
/// window shows what one holds.
package deliberate.ui.pack;
