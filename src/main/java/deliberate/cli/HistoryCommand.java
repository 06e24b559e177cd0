package deliberate.cli;

import deliberate.cli.argument.BadArgument;
import deliberate.grader.Graders;
import deliberate.message.HistoryText;
import deliberate.message.Text;
import deliberate.report.RunList;
import deliberate.report.export.ExportFormat;
import deliberate.report.export.RunExport;
import deliberate.run.RunKeeper;
import deliberate.run.history.Found;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.KeptRun;
import deliberate.run.history.entry.Query;
import deliberate.run.history.entry.RunSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `deliberate history`: finds kept runs and lists or exports them.
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
  private static final int LISTED = 20;

  private final Engines engines;
  private final Console console;

  @Option(names = "--search", paramLabel = "TEXT", descriptionKey = "cli.history.search")
  private String words = "";

  @Option(names = "--model", paramLabel = "ID", descriptionKey = "cli.history.model")
  private Optional<String> model;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.history.limit")
  private Optional<Integer> limit;

  @Option(names = "--json", descriptionKey = "cli.history.json")
  private boolean json;

  @Option(names = "--export", paramLabel = "FILE", descriptionKey = "cli.history.export")
  private Optional<Path> export;

  HistoryCommand(Engines engines, Console console) {
    this.engines = engines;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit.orElse(1) < 1) {
      throw new BadArgument(Text.of("cli.history.bad-limit"));
    }
    Optional<RunHistory> kept = engines.history();
    if (kept.isEmpty()) {
      return Cli.EVERY_RUN_FINISHED;
    }
    try (RunHistory history = kept.get()) {
      history.onTrouble(trouble -> console.complain(HistoryText.of(trouble)));
      tell(history, history.find(Query.ALL.withWords(words).withModel(model)));
      return Cli.EVERY_RUN_FINISHED;
    } catch (IOException e) {
      throw new BadArgument(Text.of("cli.history.unreadable", String.valueOf(e.getMessage())));
    }
  }

  private void tell(RunHistory history, Found found) throws IOException {
    if (found.size() == 0) {
      console.complain(Text.of("cli.history.nothing"));
      return;
    }
    if (most(found) < found.size()) {
      console.complain(Text.of("cli.history.more", "" + most(found), "" + found.size()));
    }
    Graders graders = engines.make(new Engines.Wish(true, Optional.empty(), false), RunKeeper.NONE).graders();
    if (export.isPresent()) {
      ExportFormat format = ExportFormat.of(export.get().toString())
          .orElseThrow(() -> new BadArgument(Text.of("cli.history.bad-ending")));
      if (!write(graders, format, source(history, found))) {
        console.complain(Text.of("page.cut", "" + RunExport.MOST_ON_A_PAGE));
      }
    } else if (json) {
      new RunExport(graders).write(ExportFormat.JSON_LINES, source(history, found), console.out());
    } else {
      List<RunSummary> runs = history.page(found, 0, most(found)).stream().flatMap(Optional::stream).toList();
      RunList.lines(runs, ZoneId.systemDefault()).forEach(console.out()::println);
    }
  }

  /// A list ends before it runs off the screen; a file has all.
  private int most(Found found) {
    return Math.min(limit.orElse(export.isPresent() ? Integer.MAX_VALUE : LISTED), found.size());
  }

  private boolean write(Graders graders, ExportFormat format, RunExport.Source runs) {
    try {
      return new RunExport(graders).write(format, runs, export.get());
    } catch (IOException e) {
      throw new BadArgument(Text.of("cli.history.unwritten", export.get().toString(), String.valueOf(e.getMessage())));
    }
  }

  private RunExport.Source source(RunHistory history, Found found) throws IOException {
    List<Integer> places = IntStream.range(0, most(found)).boxed().toList();
    Iterator<UUID> ids = history.ids(found, places).iterator();
    return () -> {
      Optional<KeptRun> run = Optional.empty();
      while (run.isEmpty() && ids.hasNext()) {
        run = history.load(ids.next());
      }
      return run;
    };
  }
}
