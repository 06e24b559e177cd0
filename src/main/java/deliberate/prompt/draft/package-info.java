/// What keeps unsaved work: the journal of drafts, backups of what a save replaces, and who has which file open.
///
/// A process writes a draft of each unsaved prompt into a folder of its own below the data folder, and removes it once
/// the prompt is saved or given up. A folder whose process is gone holds what a crash left behind.
package deliberate.prompt.draft;
