package deliberate.bench;

/// One thing measured, against targets.
@FunctionalInterface
public interface Benchmark {

  /// Measures, and reports what came of it. Both sides are warmed up before anything counts.
  void run(Report report) throws Exception;
}
