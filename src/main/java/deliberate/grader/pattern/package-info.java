/// Regular expressions that come to an end, whatever they and the text are; used by the checks and by JSON Schemas.
///
/// Uses nothing of the app.
package deliberate.grader.pattern;
