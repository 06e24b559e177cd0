/// Recording runs and playing them again: from a `RunRecord` and its tape to a `Take`, and from takes to an engine that
/// answers with them.
package deliberate.run.replay;
