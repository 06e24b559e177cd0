/// Every command of the window by its name: the palette (Ctrl+K) and the sheet of keys.
///
/// Commands come from the menus as they are at that moment, so a command added to a menu is here by itself. Whatever
/// has no menu hands in a list of [deliberate.ui.kit.Command].
package deliberate.ui.shell.command;
