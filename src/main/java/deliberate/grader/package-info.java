/// Checks on an answer: what a kind of check is, what it is set to, and the grade it gives.
///
/// A kind of check is one small [deliberate.grader.Grader]: it declares its settings, from which the file's schema, the
/// form in the window and the complaints are made, and grades one answer. To add one: the class, a test that extends
/// `GraderContract`, and a line in `Wiring`; its words go into the text bundle. The packages below hold the kinds.
/// Reasons are typed, so that no English stands here. May use `run` and all below it.
package deliberate.grader;
