/// Measurements against something bare or foreign, run on demand: `./deliberate bench` lists them.
///
/// Each is one [deliberate.bench.Benchmark], in the package of the parts it measures, and one line in
/// [deliberate.bench.Benchmarks]. It says what it measured, on both sides, and whether targets were met. The classes
/// of the tests are there to be used.
package deliberate.bench;
