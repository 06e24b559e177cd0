/// Regular expressions that come to an end, whatever they and the text are; used by the checks, by JSON Schemas and by
/// the search in a prompt.
///
/// Uses nothing of the app; whoever may use graders may use it.
package deliberate.grader.pattern;
