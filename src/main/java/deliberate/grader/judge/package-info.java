/// The check that asks a model: what the judge is asked, and how its verdict is read.
///
/// May use [deliberate.grader] and the engine; named by `Wiring`.
package deliberate.grader.judge;
