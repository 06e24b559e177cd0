/// The two lanes in which the tests run, headless and desktop, and the summary over both that
/// `./deliberate test` prints.
package deliberate.lanes;
