/// Prompts in the files of other tools, read and written with a report of what could not be carried over.
///
/// A [deliberate.format.PromptFormat] is one class in a package beside its kin (`chat`, `config`, `template`) and one
/// line in `Wiring`; what formats share lies in `part`. Readers go through an [deliberate.format.Item], which reports
/// whatever nobody took. Nothing found in a file is run or fetched, and no file outside its folder is opened.
package deliberate.format;
