/// What votes say together: which model at which effort people find better.
///
/// The votes themselves are kept by [deliberate.run.history.Votes].
package deliberate.run.vote;
