/// Bringing prompts in from files of other tools, and writing them for others: a look at what was found, or what will
/// be lost, before anything happens.
///
/// [deliberate.ui.format.FormatDialogs] shows both dialogs; the view models decide and know no scene.
package deliberate.ui.format;
