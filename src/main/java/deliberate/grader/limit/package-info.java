/// Checks on what the answer took: money and time.
///
/// May use [deliberate.grader] and the record of the run; named by `Wiring`.
package deliberate.grader.limit;
