package deliberate.cli;

import deliberate.cli.argument.BadArgument;
import deliberate.message.HistoryText;
import deliberate.message.PromptFileText;
import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.prompt.diff.PromptDiff;
import deliberate.prompt.file.PromptDocument;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.report.PromptDiffLines;
import deliberate.report.VersionTable;
import deliberate.run.history.RunHistory;
import deliberate.run.version.KeptVersion;
import deliberate.run.version.Reason;
import deliberate.run.version.VersionText;
import deliberate.run.version.Versions;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `deliberate versions`: lists what a prompt said whenever it was saved or run, shows and compares it, brings it back.
@Command(name = "versions", sortOptions = false)
final class VersionsCommand implements Callable<Integer> {
  /// Stands for what the file says now.
  private static final String NOW = "now";

  private final Engines engines;
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.versions.file")
  private String file;

  @Option(names = "--json", descriptionKey = "cli.versions.json")
  private boolean json;

  @Option(names = "--show", paramLabel = "VERSION", descriptionKey = "cli.versions.show")
  private Optional<String> shown;

  @Option(names = "--diff", paramLabel = "VERSION", arity = "2", descriptionKey = "cli.versions.diff")
  private List<String> compared = List.of();

  @Option(names = "--restore", paramLabel = "VERSION", descriptionKey = "cli.versions.restore")
  private Optional<String> restored;

  VersionsCommand(Engines engines, Console console) {
    this.engines = engines;
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      PromptDocument document = PromptFile.read(Path.of(file));
      try (RunHistory history = engines.history().orElseThrow(() -> new BadArgument(Text.of("cli.versions.nowhere")))) {
        history.onTrouble(trouble -> console.complain(HistoryText.of(trouble)));
        tell(document, history, new Versions(history, Clock.systemUTC()));
      }
      return Cli.EVERY_RUN_FINISHED;
    } catch (InvalidPathException _) {
      throw new BadArgument(Text.of("cli.bad-path", file));
    } catch (PromptFileException e) {
      throw new BadArgument(PromptFileText.of(e));
    } catch (IOException e) {
      throw new BadArgument(Text.of("version.problem", String.valueOf(e.getMessage())));
    }
  }

  private void tell(PromptDocument document, RunHistory history, Versions versions)
      throws IOException, PromptFileException {
    Prompt now = document.prompt();
    List<KeptVersion> all = versions.of(now.id());
    if (shown.isPresent()) {
      console.out().print(text(versions, now, find(all, shown.get())).source());
    } else if (!compared.isEmpty()) {
      PromptDiffLines.of(PromptDiff.of(prompt(versions, now, all, compared.getFirst()),
          prompt(versions, now, all, compared.getLast()))).forEach(console.out()::println);
    } else if (restored.isPresent()) {
      restore(document, history, versions, prompt(versions, now, all, restored.get()));
    } else if (json) {
      console.out().println(VersionTable.json(now, all));
    } else if (all.isEmpty()) {
      console.complain(Text.of("cli.versions.nothing"));
    } else {
      VersionTable.lines(all, ZoneId.systemDefault()).forEach(console.out()::println);
    }
  }

  /// What the file says now is a version on disk before anything is written over it.
  private void restore(PromptDocument document, RunHistory history, Versions versions, Prompt earlier)
      throws IOException, PromptFileException {
    versions.keep(document.prompt(), document::text, Reason.ASIDE);
    history.flush();
    PromptDocument written = PromptFile.write(Path.of(file), document, earlier);
    versions.keep(written.prompt(), written::text, Reason.RESTORED);
    console.complain(Text.of("cli.versions.restored", file));
  }

  private Prompt prompt(Versions versions, Prompt now, List<KeptVersion> all, String asked)
      throws IOException, PromptFileException {
    return asked.equals(NOW) ? now
        : PromptFile.parse(text(versions, now, find(all, asked)).content(), asked).prompt();
  }

  private VersionText text(Versions versions, Prompt prompt, KeptVersion version) throws IOException {
    return versions.text(prompt.id(), version.version())
        .orElseThrow(() -> new BadArgument(Text.of("cli.versions.no-text", version.version())));
  }

  /// By its name, or by the first digits of what it is called.
  private KeptVersion find(List<KeptVersion> all, String asked) {
    List<KeptVersion> named = all.stream().filter(version -> version.name().equals(asked)).toList();
    List<KeptVersion> found = named.isEmpty() && !asked.isBlank()
        ? all.stream().filter(version -> version.version().startsWith(asked)).toList() : named;
    if (found.size() != 1) {
      throw new BadArgument(Text.of(found.isEmpty() ? "cli.versions.unknown" : "cli.versions.ambiguous", asked));
    }
    return found.getFirst();
  }
}
