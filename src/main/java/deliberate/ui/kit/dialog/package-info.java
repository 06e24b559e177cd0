/// The real dialogs behind [deliberate.ui.kit.Dialogs]: questions with buttons, choosers of files, a form for values.
/// A new question is a method there, and here a title, a sentence and its choices.
package deliberate.ui.kit.dialog;
