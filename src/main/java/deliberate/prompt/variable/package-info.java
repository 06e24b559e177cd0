/// The variables of a prompt as its author sees them: where they are used, what is odd about them, and changes to them.
///
/// Pure functions over a [deliberate.prompt.Prompt]; used by the window and by whatever else looks a prompt over.
package deliberate.prompt.variable;
