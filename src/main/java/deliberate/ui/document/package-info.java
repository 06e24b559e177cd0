/// One open prompt as a file: opening, saving and leaving it, what another program did to it meanwhile, the drafts of
/// what is unsaved, and getting those back after a crash.
package deliberate.ui.document;
