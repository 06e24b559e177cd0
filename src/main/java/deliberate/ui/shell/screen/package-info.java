/// The screens that the window can show below its bar, and the choice between them.
///
/// A new screen is a constant of [deliberate.ui.shell.screen.Screen], its two texts, and its line in `WindowWiring`.
package deliberate.ui.shell.screen;
