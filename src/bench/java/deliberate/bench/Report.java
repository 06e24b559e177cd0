package deliberate.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// What a benchmark found, printed as it comes; counts the targets missed. Numbers are written as in English.
public final class Report {
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
  private final PrintStream out;
  private int missed;

  /// Begins with the machine, how busy it is already, and the JDK.
  public Report(String benchmark, PrintStream out) {
    this.out = out;
    out.println("== " + benchmark);
    note("machine", "%s, %d processors, %s %s".formatted(processor(), Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"), System.getProperty("os.version")));
    note("load before", String.format(Locale.ROOT, "%.1f",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    note("JDK", System.getProperty("java.vm.vendor") + " " + Runtime.version());
  }

  /// A fact that the numbers depend on, such as the renderer.
  public void note(String what, String fact) {
    out.printf(Locale.ROOT, "%-34s %s%n", what, fact);
  }

  /// One side of the measurement: median, 95th and 99th percentile, largest.
  public void measured(String what, Samples samples) {
    note(what, String.format(Locale.ROOT, "median %.2f  p95 %.2f  p99 %.2f  max %.2f %s  (%d times)", samples.median(),
        samples.percentile(95), samples.percentile(99), samples.percentile(100), samples.unit(), samples.count()));
  }

  /// A target that must not be gone over.
  public void atMost(String what, double value, double limit, String unit) {
    target(what, value, "at most", limit, unit, value <= limit);
  }

  /// A target that must be reached.
  public void atLeast(String what, double value, double limit, String unit) {
    target(what, value, "at least", limit, unit, value >= limit);
  }

  /// How many targets were missed.
  public int missed() {
    return missed;
  }

  private void target(String what, double value, String word, double limit, String unit, boolean met) {
    missed += met ? 0 : 1;
    note(what, String.format(Locale.ROOT, "%.2f %s, target %s %.2f: %s", value, unit, word, limit,
        met ? "met" : "MISSED"));
  }

  /// Linux names its processor; elsewhere its kind has to do.
  private static String processor() {
    try (Stream<String> lines = Files.lines(CPU_INFO)) {
      return lines.filter(line -> line.startsWith("model name")).findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse(System.getProperty("os.arch"));
    } catch (IOException | java.io.UncheckedIOException _) {
      return System.getProperty("os.arch");
    }
  }
}
