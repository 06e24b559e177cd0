/// The text of a file as a tree of YAML nodes that know their places, and what can be wrong with it.
///
/// Used by the reader and the writer of prompt files and of case files.
package deliberate.prompt.file.tree;
