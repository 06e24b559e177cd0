/// Checks that compare the answer's text: as a whole, a part of it, or against a regular expression.
///
/// May use [deliberate.grader] alone; named by `Wiring`.
package deliberate.grader.text;
