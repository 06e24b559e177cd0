/// The library beside the work: a folder of prompts as a tree, to search in, open from and tidy up.
package deliberate.ui.library;
