/// Doing work away from the caller's thread, and stopping it.
///
/// Everything in the app that takes time goes through a [deliberate.task.TaskRunner] and listens to a
/// [deliberate.task.CancelSignal]. Used by every other room; uses none.
package deliberate.task;
