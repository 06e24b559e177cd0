package deliberate.bench;

import deliberate.run.history.HistoryBenchmark;
import deliberate.ui.kit.stream.StreamingBenchmark;
import deliberate.ui.library.LibraryBenchmark;
import java.util.Map;
import java.util.TreeMap;

/// Runs the benchmarks named, one after the other; without a name it lists them. Exit status 1: a target was missed.
public final class Benchmarks {
  private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of(
      "first-token", new FirstTokenBenchmark(),
      "history", new HistoryBenchmark(),
      "library", new LibraryBenchmark(),
      "sse", new SseBenchmark(),
      "streaming", new StreamingBenchmark(),
      "typing", new TypingBenchmark()));

  private Benchmarks() {}

  public static void main(String[] names) throws Exception {
    if (names.length == 0 || !ALL.keySet().containsAll(java.util.List.of(names))) {
      System.out.println("Benchmarks: " + String.join(", ", ALL.keySet()));
      System.exit(names.length == 0 ? 0 : 2);
    }
    int missed = 0;
    for (String name : names) {
      Report report = new Report(name, System.out);
      ALL.get(name).run(report);
      missed += report.missed();
    }
    System.exit(missed == 0 ? 0 : 1); // also where a toolkit or a server still has threads
  }
}
