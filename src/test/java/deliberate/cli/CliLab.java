package deliberate.cli;

import deliberate.grader.Graders;
import deliberate.grader.json.JsonSchema;
import deliberate.grader.judge.JudgeModel;
import deliberate.grader.number.NumberWithin;
import deliberate.grader.number.ReachesTarget;
import deliberate.grader.text.Equals;
import deliberate.grader.text.MatchesRegex;
import deliberate.pricing.PriceBook;
import deliberate.pricing.PriceBookFile;
import deliberate.provider.ChatProvider;
import deliberate.provider.Endpoint;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelDescriber;
import deliberate.provider.ModelSpec;
import deliberate.provider.ProviderFailure.Withheld.Cap;
import deliberate.provider.Secret;
import deliberate.provider.http.HttpLimits;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.http.RetryPolicy;
import deliberate.provider.http.connection.Connections;
import deliberate.provider.offline.OfflineModels;
import deliberate.provider.offline.OfflineProvider;
import deliberate.provider.offline.OfflineSpeed;
import deliberate.provider.openai.OpenAiChat;
import deliberate.provider.wire.HttpChatProvider;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.run.RunEngine;
import deliberate.run.RunGate;
import deliberate.run.RunKeeper;
import deliberate.run.history.RunHistory;
import deliberate.spend.CapGate;
import deliberate.spend.CapQuestion;
import deliberate.spend.Caps;
import deliberate.spend.Ledger;
import deliberate.spend.Quoter;
import deliberate.task.CancelSignal;
import deliberate.task.VirtualTaskRunner;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// The command line as a whole, in this process: with the offline engine, and with a wire that never tries twice.
final class CliLab {
  static final String COUNTDOWN = """
      deliberate: 1
      id: 0190c5a4-0000-7000-8000-000000000001
      title: Countdown
      sections:
        - {id: task, kind: task, text: "Reach the target {{target}} using the numbers {{numbers}}, each at most once."}
      variables:
        - {name: target, default: "24"}
        - {name: numbers}
      cases:
        - {name: easy, vars: {numbers: "4 7 8 8"}}
        - {name: other, vars: {target: "10", numbers: "2 5"}}
      """;

  static final String KEY = "sk-secret-0123456789";
  private static final Connections DIRECT = new Connections(Map.of(), null);

  private final Path folder;
  private final List<Endpoint> askedForKeys = new CopyOnWriteArrayList<>();
  private final CancelSignal stop = new CancelSignal();
  private final List<ChatProvider> further = new ArrayList<>();
  private final List<ModelCatalog.Entry> catalog = new ArrayList<>(OfflineModels.all().stream()
      .map(model -> new ModelCatalog.Entry(model, Optional.empty())).toList());

  /// By origin: the endpoints whose keys are kept for it.
  final Map<String, Map<String, String>> kept = new HashMap<>();
  private volatile StringWriter printing = new StringWriter();

  record Outcome(int status, String out, String err) {}

  CliLab(Path folder) {
    this.folder = folder;
  }

  String file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String countdown() {
    return file("countdown.prompt.yaml", COUNTDOWN);
  }

  /// Makes a model of that provider known.
  CliLab with(ChatProvider provider, ModelSpec model) {
    further.add(provider);
    catalog.add(new ModelCatalog.Entry(model, Optional.empty()));
    return this;
  }

  /// What the command that is under way has printed so far.
  String printed() {
    return printing.toString();
  }

  CancelSignal stop() {
    return stop;
  }

  List<Endpoint> askedForKeys() {
    return askedForKeys;
  }

  Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    printing = out;
    StringWriter err = new StringWriter();
    Cli cli = new Cli(engines(), new ModelCatalog(catalog), prices(),
        new KnownVendors(vendor -> vendor.equals("openai") ? Optional.of("OPENAI_API_KEY") : Optional.empty(),
            origin -> kept.getOrDefault(origin, Map.of()), ModelDescriber.ofNothing()),
        new VirtualTaskRunner(Runnable::run), stop, new Console(new PrintWriter(out), new PrintWriter(err)));
    int status = cli.run(arguments);
    return new Outcome(status, out.toString(), err.toString());
  }

  /// The runs that were kept.
  RunHistory history() {
    return RunHistory.open(folder.resolve("data"), Clock.systemUTC());
  }

  private Engines engines() {
    return new Engines() {
      @Override
      public Made make(Wish wish, RunKeeper keeper) {
        return made(gate(wish.cap(), wish.yes()), keeper);
      }

      @Override
      public Optional<RunHistory> history() {
        return Optional.of(CliLab.this.history());
      }
    };
  }

  private Engines.Made made(RunGate gate, RunKeeper keeper) {
    RunEngine engine = engine(gate).keptBy(keeper);
    Graders graders = new Graders(List.of(new Equals(), new MatchesRegex(), new NumberWithin(), new ReachesTarget(),
        new JsonSchema(), new JudgeModel(engine, () -> new ModelCatalog(catalog))));
    return new Engines.Made(engine, graders);
  }

  private RunEngine engine(RunGate gate) {
    List<ChatProvider> providers = new ArrayList<>(further);
    providers.add(new OfflineProvider(OfflineSpeed.UNPACED));
    providers.add(new HttpChatProvider(new OpenAiChat(),
        new HttpTransport(DIRECT, HttpLimits.STANDARD, RetryPolicy.NEVER), this::key,
        VendorBook.builtIn()));
    return new RunEngine(providers, CliLab::prices, gate, Clock.systemUTC(), System::nanoTime);
  }

  /// A ledger of its own, and no caps but that of the command.
  private RunGate gate(Optional<BigDecimal> cap, boolean yes) {
    Clock clock = Clock.systemDefaultZone();
    Ledger ledger = new Ledger(folder.resolve("spending.db"), clock);
    CapGate gate = new CapGate(new Quoter(CliLab::prices, ledger, clock), ledger,
        () -> Caps.NONE.with(Cap.COMMAND, cap), clock);
    gate.ask(yes ? CapQuestion.YES_TO_ALL : CapQuestion.NOBODY);
    return gate;
  }

  private Optional<Secret> key(Endpoint endpoint) {
    askedForKeys.add(endpoint);
    return Optional.of(new Secret(KEY));
  }

  private static PriceBook prices() {
    return PriceBookFile.builtIn();
  }
}
