package deliberate.report.export;

import deliberate.grader.GradedJson;
import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.report.Comparison;
import deliberate.report.ComparisonCsv;
import deliberate.report.GenAiJson;
import deliberate.report.RunJson;
import deliberate.report.page.ComparisonHtml;
import deliberate.run.history.entry.KeptRun;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes kept runs, one after the other as they are read.
public final class RunExport {
  /// A page with more would open in no browser.
  public static final int MOST_ON_A_PAGE = 500;

  private final Graders graders;

  /// @param graders the kinds of checks, by which checks are named
  public RunExport(Graders graders) {
    this.graders = graders;
  }

  /// Where the runs come from.
  @FunctionalInterface
  public interface Source {
    /// The next one; empty after the last.
    Optional<KeptRun> next() throws IOException;
  }

  public void write(ExportFormat format, Source runs, Writer to) throws IOException {
    switch (format) {
      case JSON -> spans(runs, to);
      case JSON_LINES -> lines(runs, to);
      case CSV -> table(runs, to);
      case HTML -> page(runs, to);
    }
  }

  private void spans(Source runs, Writer to) throws IOException {
    to.write("{\"schemaVersion\":1,\"spans\":[");
    String gap = "\n";
    for (Optional<KeptRun> run = runs.next(); run.isPresent(); run = runs.next()) {
      to.write(gap + GenAiJson.span(graded(run.get())));
      gap = ",\n";
    }
    to.write("\n]}\n");
  }

  private void lines(Source runs, Writer to) throws IOException {
    for (Optional<KeptRun> run = runs.next(); run.isPresent(); run = runs.next()) {
      to.write(RunJson.line(graded(run.get()), graders) + "\n");
    }
  }

  private void table(Source runs, Writer to) throws IOException {
    to.write(ComparisonCsv.headings());
    for (Optional<KeptRun> run = runs.next(); run.isPresent(); run = runs.next()) {
      to.write(ComparisonCsv.lines(comparison(List.of(graded(run.get())))));
    }
  }

  /// Runs of the same prompt and case stand side by side.
  private void page(Source runs, Writer to) throws IOException {
    Map<Object, List<GradedRun>> alike = new LinkedHashMap<>();
    int count = 0;
    for (Optional<KeptRun> run = runs.next(); run.isPresent() && count < MOST_ON_A_PAGE; run = runs.next()) {
      GradedRun graded = graded(run.get());
      alike.computeIfAbsent(List.of(graded.run().plan().prompt(), graded.run().plan().caseName()),
          _ -> new ArrayList<>()).add(graded);
      count++;
    }
    to.write(ComparisonHtml.of(alike.values().stream().map(this::comparison).toList()));
  }

  private Comparison comparison(List<GradedRun> alike) {
    return new Comparison(alike.getFirst().run().plan().prompt(), alike.getFirst().run().plan().caseName(), alike,
        graders);
  }

  private static GradedRun graded(KeptRun run) throws IOException {
    return new GradedRun(run.record(), GradedJson.read(run.checks()));
  }
}
