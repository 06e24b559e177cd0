/// Running a prompt: the engine that every pane, the command line and (later) every technique calls, and the record
/// it leaves.
///
/// A [deliberate.run.RunPlan] goes in; a [deliberate.run.LiveRun] can be watched while it runs; a
/// [deliberate.run.RunRecord] comes out. May use `meter`, `pricing`, `provider` and what lies below them.
package deliberate.run;
