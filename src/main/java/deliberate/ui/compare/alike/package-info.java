/// Which panes came to the same answer, word for word.
package deliberate.ui.compare.alike;
