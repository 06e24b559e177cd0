/// Measuring an answer: the clock that tells waiting, thinking and answering apart.
///
/// May use `provider` and what lies below it; knows no money (that is `pricing`) and no window.
package deliberate.meter;
