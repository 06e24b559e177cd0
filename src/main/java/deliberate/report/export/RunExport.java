package deliberate.report.export;

import deliberate.grader.GradedJson;
import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.message.Text;
import deliberate.report.Comparison;
import deliberate.report.ComparisonCsv;
import deliberate.report.GenAiJson;
import deliberate.report.RunJson;
import deliberate.report.page.ComparisonHtml;
import deliberate.run.history.entry.KeptRun;
import deliberate.store.AtomicFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

  /// Replaces the file as a whole, or leaves it as it is.
  ///
  /// @return whether all runs are in it; a page holds no more than [#MOST_ON_A_PAGE], and says so
  public boolean write(ExportFormat format, Source runs, Path file) throws IOException {
    var said = new Object() { boolean whole; };
    AtomicFile.write(file, out -> {
      Writer to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      said.whole = write(format, runs, to);
      to.flush();
    });
    return said.whole;
  }

  /// @return whether all runs are in it
  public boolean write(ExportFormat format, Source runs, Writer to) throws IOException {
    switch (format) {
      case JSON -> spans(runs, to);
      case JSON_LINES -> lines(runs, to);
      case CSV -> table(runs, to);
      case HTML -> {
        return page(runs, to);
      }
    }
    return true;
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
  private boolean page(Source runs, Writer to) throws IOException {
    Map<Object, List<GradedRun>> alike = new LinkedHashMap<>();
    Optional<KeptRun> run = runs.next();
    for (int count = 0; run.isPresent() && count < MOST_ON_A_PAGE; count++) {
      GradedRun graded = graded(run.get());
      alike.computeIfAbsent(List.of(graded.run().plan().prompt(), graded.run().plan().caseName()),
          _ -> new ArrayList<>()).add(graded);
      run = runs.next();
    }
    to.write(ComparisonHtml.of(alike.values().stream().map(this::comparison).toList(),
        run.isPresent() ? Text.of("page.cut", "" + MOST_ON_A_PAGE) : ""));
    return run.isEmpty();
  }

  private Comparison comparison(List<GradedRun> alike) {
    return new Comparison(alike.getFirst().run().plan().prompt(), alike.getFirst().run().plan().caseName(), alike,
        graders);
  }

  private static GradedRun graded(KeptRun run) throws IOException {
    return new GradedRun(run.record(), GradedJson.read(run.checks()));
  }
}
