/// Checks that read the answer as JSON.
///
/// The only place that knows the schema library; it fetches nothing. May use [deliberate.grader]; named by `Wiring`.
package deliberate.grader.json;
