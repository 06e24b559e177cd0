package deliberate.cli;

import deliberate.cli.argument.BadArgument;
import deliberate.cli.argument.SamplingOptions;
import deliberate.cli.spend.SpendingOptions;
import deliberate.grader.GradedRun;
import deliberate.message.HistoryText;
import deliberate.message.OptionText;
import deliberate.message.PromptFileText;
import deliberate.message.RecordingText;
import deliberate.message.Text;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptDocument;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.PromptVersion;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.provider.Endpoint;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelSpec;
import deliberate.provider.ProviderFailure;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOptions;
import deliberate.report.Comparison;
import deliberate.report.MeterTable;
import deliberate.report.RunJson;
import deliberate.run.PromptRef;
import deliberate.run.RunEngine;
import deliberate.run.RunKeeper;
import deliberate.run.RunPlan;
import deliberate.run.RunStatus;
import deliberate.run.history.RunHistory;
import deliberate.run.replay.Replay;
import deliberate.run.version.Versions;
import deliberate.settings.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `deliberate run`: runs a prompt file on one or more models and prints the answers and the meter.
@Command(name = "run", sortOptions = false)
final class RunCommand implements Callable<Integer> {

  private final Engines engines;
  private final KnownVendors vendors;
  private final ModelSearch models;
  private final ParallelRuns runs;
  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.run.file")
  private String file;

  @Option(names = "--model", paramLabel = "ID", descriptionKey = "cli.run.model")
  private List<String> modelIds = List.of();

  @Mixin
  private SamplingOptions sampling;

  @Option(names = "--case", paramLabel = "N|NAME", descriptionKey = "cli.run.case")
  private Optional<String> caseAsked;

  @Option(names = "--var", paramLabel = "NAME=VALUE", descriptionKey = "cli.run.var")
  private List<String> values = List.of();

  @Mixin
  private CheckReport checks;

  @Option(names = "--json", descriptionKey = "cli.run.json")
  private boolean json;

  @Mixin
  private ExportOptions exports;

  @Mixin
  private RecordingOptions recordings;

  @Option(names = "--fast", descriptionKey = "cli.run.fast")
  private boolean fast;

  @Option(names = "--no-history", descriptionKey = "cli.run.no-history")
  private boolean noHistory;

  @Mixin
  private SpendingOptions spending;

  @Mixin
  private EndpointOptions endpointOptions;

  RunCommand(Engines engines, ModelCatalog catalog, KnownVendors vendors, ParallelRuns runs, Console console) {
    this.engines = engines;
    this.vendors = vendors;
    this.models = new ModelSearch(catalog);
    this.runs = runs;
    this.console = console;
  }

  @Override
  public Integer call() {
    exports.check();
    Engines.Wish wish = new Engines.Wish(fast, spending.cap(), spending.yes());
    if (recordings.replayed().isPresent()) {
      return replay(engines.make(wish, RunKeeper.NONE));
    }
    if (file == null) {
      throw new BadArgument(Text.of("cli.no-file"));
    }
    recordings.check();
    Optional<RunHistory> wanted = noHistory ? Optional.empty() : engines.history();
    if (wanted.isEmpty()) {
      return run(engines.make(wish, RunKeeper.NONE), _ -> { });
    }
    try (RunHistory history = wanted.get()) {
      history.onTrouble(trouble -> console.complain(HistoryText.of(trouble)));
      Versions versions = new Versions(history, Clock.systemUTC());
      return run(engines.keeping(wish, history), asked -> versions.ran(asked.prompt(), asked::text));
    }
  }

  private int replay(Engines.Made made) {
    Replay replay = recordings.replay(console);
    console.complain(RecordingText.marked(replay.recording()));
    List<GradedRun> graded = runs.inOrder(new ReplayRun(replay, made, runs.stop()).conversations(),
        run -> new AnswerPrinter(console, json).print(run, made.graders()));
    boolean exported = print(new Comparison(replay.prompt(), replay.recording().caseName(), graded, made.graders(),
        Optional.of(replay.recording())));
    return exported ? status(graded) : Cli.BAD_ARGUMENTS;
  }

  private int run(Engines.Made plain, Consumer<PromptDocument> beforeAsking) {
    Engines.Made made = recordings.recording(plain);
    PromptDocument document = read();
    Prompt prompt = document.prompt();
    FilledPrompt filled = FilledPrompt.of(prompt, file, caseAsked, given());
    PromptRef ref = new PromptRef(prompt.id(), prompt.title(), PromptVersion.of(prompt));
    List<RunPlan> plans = choices(prompt, made.engine()).stream()
        .map(choice -> new RunPlan(ref, filled.caseName(), choice.request(filled.messages(choice.pane())))).toList();
    warn(document);
    checks.problems(document, filled.checks(), made.graders(), file).forEach(console::complain);
    beforeAsking.accept(document);
    List<GradedRun> graded =
        runs.run(made, plans, filled.followUps(), filled.checks(),
            run -> new AnswerPrinter(console, json).print(run, made.graders()));
    boolean recorded = recordings.write(ref, filled.caseName(), graded, Instant.now(), console);
    boolean exported = print(new Comparison(ref, filled.caseName(), graded, made.graders()));
    return exported && recorded ? status(graded) : Cli.BAD_ARGUMENTS;
  }

  /// Prints the meter or the JSON document, and writes what was asked for; says whether that could be written.
  private boolean print(Comparison made) {
    if (json) {
      console.out().println(RunJson.document(made));
    } else {
      MeterTable.lines(made.runs().stream().map(GradedRun::run).toList()).forEach(console.out()::println);
    }
    return exports.write(made, console);
  }

  private int status(List<GradedRun> graded) {
    if (graded.stream().anyMatch(one -> one.run().failure().orElse(null) instanceof ProviderFailure.Withheld)) {
      return Cli.A_CAP_HELD_A_RUN_BACK;
    }
    if (!graded.stream().allMatch(one -> one.run().status() == RunStatus.FINISHED)) {
      return Cli.A_RUN_DID_NOT_FINISH;
    }
    return checks.isFailure(graded) ? Cli.A_CHECK_DID_NOT_PASS : Cli.EVERY_RUN_FINISHED;
  }

  private PromptDocument read() {
    try {
      return PromptFile.read(Path.of(file));
    } catch (InvalidPathException _) {
      throw new BadArgument(Text.of("cli.bad-path", file));
    } catch (PromptFileException e) {
      throw new BadArgument(PromptFileText.of(e));
    }
  }

  /// Of what is odd in the file, that it has no id matters only to those who save it.
  private void warn(PromptDocument document) {
    document.warnings().stream().filter(warning -> warning.kind() != FileProblem.Kind.ID_MADE)
        .forEach(warning -> console.complain(PromptFileText.of(warning)));
  }

  private Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    for (String value : values) {
      int equals = value.indexOf('=');
      if (equals < 1) {
        throw new BadArgument(Text.of("cli.bad-var", value));
      }
      given.put(value.substring(0, equals).strip(), value.substring(equals + 1));
    }
    return given;
  }

  private List<Choice> choices(Prompt prompt, RunEngine engine) {
    if (endpointOptions.isGiven()) {
      Endpoint endpoint = endpointOptions.endpoint(protocols(engine), vendors, console);
      if (modelIds.isEmpty()) {
        throw new BadArgument(Text.of("cli.no-model"));
      }
      return modelIds.stream().map(name -> choice(at(endpoint, name))).toList();
    }
    if (!modelIds.isEmpty()) {
      return modelIds.stream().map(id -> choice(models.find(id))).toList();
    }
    List<PaneSpec> panes = prompt.panes().isEmpty() ? Settings.USUAL_PANES : prompt.panes();
    return IntStream.range(0, panes.size()).mapToObj(i -> choice(panes.get(i), i + 1)).toList();
  }

  /// The model of that name at the server; those of the offline engine stay there, so that both can be compared.
  private ModelCatalog.Entry at(Endpoint endpoint, String name) {
    return name.startsWith(ModelSpec.OFFLINE_VENDOR + "/")
        ? models.find(name)
        : new ModelCatalog.Entry(vendors.models().describe(endpoint, name, name), Optional.of(endpoint));
  }

  /// Those that reach a server: the offline engine has no address.
  private static Set<String> protocols(RunEngine engine) {
    Set<String> protocols = new TreeSet<>(engine.protocols());
    protocols.remove(ModelSpec.OFFLINE_VENDOR);
    return protocols;
  }

  private Choice choice(ModelCatalog.Entry entry) {
    PaneSpec pane = PaneSpec.of(entry.model().id());
    return new Choice(entry, pane, sampling.effortOr(Effort.DEFAULT), sampling.over(RequestOptions.NONE));
  }

  private Choice choice(PaneSpec pane, int number) {
    try {
      if (!pane.technique().isEmpty()) {
        console.complain(Text.of("cli.pane-technique", file, "" + number, pane.technique()));
      }
      return new Choice(models.find(pane.model()), pane, sampling.effortOr(Effort.parse(pane.effort())),
          sampling.over(RequestOptions.from(pane.options())));
    } catch (BadArgument e) {
      throw new BadArgument(Text.of("cli.bad-pane", file, "" + number, e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw new BadArgument(Text.of("cli.bad-pane", file, "" + number, OptionText.of(e)));
    }
  }
}
