/// Checks that read numbers in an answer: a number within a tolerance, and an expression that reaches a target.
///
/// Arithmetic is exact, in fractions. May use [deliberate.grader] alone; named by `Wiring`.
package deliberate.grader.number;
