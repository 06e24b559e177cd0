package deliberate.ui.kit.stream;

import com.sun.management.OperatingSystemMXBean;
import deliberate.bench.Benchmark;
import deliberate.bench.FxStart;
import deliberate.bench.Report;
import deliberate.bench.Samples;
import deliberate.ui.kit.Dressed;
import deliberate.ui.kit.GrowingText;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;

/// What six answers cost that stream at once, rendered as Markdown, beside six bare text areas of RichTextFX that
/// append the same text and follow the caret. `BENCH_SECONDS` shortens the minute that each side takes.
public final class StreamingBenchmark implements Benchmark {
  private static final int PANES = 6;
  private static final double CHARACTERS_A_SECOND = 500 * 4.5;
  private static final int WARM_UP = 8;
  private static final String ANSWER = """
      ## What to check first

      The **ferry** leaves at nine and takes forty minutes, so whoever wants to be at the market by ten has *no* time
      to lose; the next one, at `09:45`, is too late. A second boat runs on Saturdays only.

      1. Buy the ticket on board, it costs the same.
      2. Sit on the left for the view of the old harbour and its two lighthouses.
         - The right side has shade.

      ```java
      int minutes = 40;
      boolean late = start.plusMinutes(minutes).isAfter(market.opens());
      ```

      > Timetables change in October.

      """;

  @Override
  public void run(Report report) throws Exception {
    int seconds = Integer.parseInt(System.getenv().getOrDefault("BENCH_SECONDS", "60"));
    report.note("load", PANES + " panes, 500 tokens a second each, " + seconds + " s a side");
    report.note("renderer", System.getProperty("prism.order", "the system's"));
    FxStart.await();
    measure(StreamingBenchmark::ours, WARM_UP);
    measure(StreamingBenchmark::bare, WARM_UP);
    Cost ours = measure(StreamingBenchmark::ours, seconds);
    Cost bare = measure(StreamingBenchmark::bare, seconds);
    report("ours", ours, report);
    report("bare RichTextFX", bare, report);
    report.atMost("ours, thread time a pulse, p99", ours.pulses.percentile(99), 16.7, "ms");
    report.atMost("ours, thread time a pulse, longest", ours.pulses.percentile(100), 33, "ms");
    report.atMost("thread time, share of bare", ours.threadSeconds / bare.threadSeconds, 0.5, "times");
    report.atMost("CPU, share of bare", ours.cores / bare.cores, 1, "times");
  }

  private static void report(String side, Cost cost, Report report) {
    report.measured(side + ", thread time a pulse", cost.pulses);
    report.note(side + ", thread time", "%.2f s".formatted(cost.threadSeconds));
    report.note(side + ", CPU", "%.2f cores".formatted(cost.cores));
    report.note(side + ", memory held", "%d MB".formatted(cost.megabytes));
  }

  private static Pane ours() {
    GrowingText text = new GrowingText();
    StreamText view = new StreamText("Answer", target -> { });
    view.setRendered(true);
    text.listen(view);
    return new Pane(view, text::append);
  }

  private static Pane bare() {
    StyleClassedTextArea area = new StyleClassedTextArea();
    area.setWrapText(true);
    return new Pane(new VirtualizedScrollPane<>(area), piece -> {
      area.appendText(piece);
      area.requestFollowCaret();
    });
  }

  private static Cost measure(Supplier<Pane> side, int seconds) throws Exception {
    CompletableFuture<Cost> done = new CompletableFuture<>();
    Platform.runLater(() -> new Run(side, seconds, done).start());
    return done.get();
  }

  private record Pane(Node node, Consumer<String> append) {}

  private record Cost(Samples pulses, double threadSeconds, double cores, long megabytes) {}

  /// One side of the measurement, in a window of its own.
  private static final class Run extends AnimationTimer {
    private final OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Stage stage = new Stage();
    private final List<Pane> panes;
    private final int seconds;
    private final CompletableFuture<Cost> done;
    private final List<Double> pulses = new ArrayList<>();
    private final long began = System.nanoTime();
    private final long cpuBefore = system.getProcessCpuTime();
    private final long threadBefore = thread();
    private final long heapBefore = heap();
    private long threadAtPulse = threadBefore;
    private long shown;

    Run(Supplier<Pane> side, int seconds, CompletableFuture<Cost> done) {
      this.seconds = seconds;
      this.done = done;
      panes = Stream.generate(side).limit(PANES).toList();
      GridPane grid = new GridPane();
      for (int i = 0; i < PANES; i++) {
        grid.add(panes.get(i).node(), i % 3, i / 3);
      }
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / 3);
      grid.getColumnConstraints().setAll(column, column, column);
      RowConstraints row = new RowConstraints();
      row.setPercentHeight(50);
      grid.getRowConstraints().setAll(row, row);
      stage.setScene(Dressed.in(new Scene(grid, 990, 900)));
      stage.show();
    }

    @Override
    public void handle(long now) {
      long thread = thread();
      pulses.add((thread - threadAtPulse) / 1e6);
      threadAtPulse = thread;
      double elapsed = (System.nanoTime() - began) / 1e9;
      long due = (long) (elapsed * CHARACTERS_A_SECOND);
      StringBuilder piece = new StringBuilder();
      for (; shown < due; shown++) {
        piece.append(ANSWER.charAt((int) (shown % ANSWER.length())));
      }
      panes.forEach(pane -> pane.append().accept(piece.toString()));
      if (elapsed > seconds) {
        stop();
        end(elapsed);
      }
    }

    private void end(double elapsed) {
      double cores = (system.getProcessCpuTime() - cpuBefore) / 1e9 / elapsed;
      double threadSeconds = (thread() - threadBefore) / 1e9;
      long held = heap() - heapBefore;
      stage.hide();
      List<Double> steady = pulses.subList(Math.min(30, pulses.size() / 2), pulses.size()); // the window opens first
      done.complete(new Cost(new Samples("ms", steady), threadSeconds, cores, held >> 20));
    }

    private static long thread() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
      System.gc();
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
  }
}
