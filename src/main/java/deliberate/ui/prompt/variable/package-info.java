/// The card that lists the prompt's variables: type, default, description, and what is odd about each.
///
/// [deliberate.ui.prompt.variable.VariablesViewModel] finds them in the background and changes them.
package deliberate.ui.prompt.variable;
