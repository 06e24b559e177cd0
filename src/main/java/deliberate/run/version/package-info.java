/// What prompts said whenever they were saved or run, each content kept once.
///
/// A version is called as [deliberate.prompt.file.PromptVersion] says, as in the runs of it; texts and the moments at
/// which they were kept lie in the file of [deliberate.run.history.RunHistory]. A version that was only run goes with
/// the last of its runs; what was saved, restored or named stays.
package deliberate.run.version;
