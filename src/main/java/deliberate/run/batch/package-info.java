/// Many runs after each other: bounded at once, with progress, to be stopped at any time.
///
/// Used by the window to run all test cases; knows nothing of cases itself.
package deliberate.run.batch;
