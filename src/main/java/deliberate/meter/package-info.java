/// Measuring an answer: the clock that tells waiting, thinking and answering apart, how fast tokens came, what passes
/// from turn to turn, and what the same tokens would cost on other terms.
///
/// May use `pricing` and what lies below it; knows no window.
package deliberate.meter;
