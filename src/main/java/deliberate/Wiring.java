package deliberate;

import deliberate.cli.Cli;
import deliberate.cli.Console;
import deliberate.cli.KnownVendors;
import deliberate.cli.Engines;
import deliberate.cli.key.TerminalPassphrases;
import deliberate.format.PromptFormats;
import deliberate.format.chat.AnthropicBody;
import deliberate.format.chat.GeminiBody;
import deliberate.format.chat.OpenAiChatBody;
import deliberate.format.chat.OpenAiPromptObject;
import deliberate.format.chat.OpenAiResponsesBody;
import deliberate.format.promptfoo.Promptfoo;
import deliberate.format.suite.ChainForge;
import deliberate.format.suite.GitHubModels;
import deliberate.format.template.Dotprompt;
import deliberate.format.template.OwnFile;
import deliberate.format.template.PlainText;
import deliberate.format.template.Prompty;
import deliberate.format.template.PromptyV1;
import deliberate.grader.Graders;
import deliberate.grader.json.JsonSchema;
import deliberate.grader.json.JsonValid;
import deliberate.grader.judge.JudgeModel;
import deliberate.grader.limit.MaxCost;
import deliberate.grader.limit.MaxSeconds;
import deliberate.grader.number.NumberWithin;
import deliberate.grader.number.ReachesTarget;
import deliberate.grader.text.Contains;
import deliberate.grader.text.EndsWith;
import deliberate.grader.text.Equals;
import deliberate.grader.text.MatchesRegex;
import deliberate.grader.text.OneOf;
import deliberate.grader.text.StartsWith;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.pricing.Price;
import deliberate.pricing.PriceBook;
import deliberate.pricing.PriceBookFile;
import deliberate.pricing.kept.KeptPricesFile;
import deliberate.pricing.kept.LivePrices;
import deliberate.provider.ChatProvider;
import deliberate.provider.KeySource;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelDescriber;
import deliberate.provider.ProviderFailure.Withheld.Cap;
import deliberate.provider.anthropic.AnthropicMessages;
import deliberate.provider.gemini.Gemini;
import deliberate.provider.http.Download;
import deliberate.provider.http.HttpLimits;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.http.connection.Connections;
import deliberate.provider.offline.OfflineModels;
import deliberate.provider.offline.OfflineProvider;
import deliberate.provider.offline.OfflineSpeed;
import deliberate.provider.ollama.Ollama;
import deliberate.provider.openai.OpenAiChat;
import deliberate.provider.openai.OpenAiResponses;
import deliberate.provider.wire.HttpChatProvider;
import deliberate.provider.wire.HttpModelLister;
import deliberate.provider.wire.WireProtocol;
import deliberate.provider.wire.vendor.FamilyDescriber;
import deliberate.provider.wire.vendor.Vendor;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.run.RunEngine;
import deliberate.run.RunGate;
import deliberate.run.RunKeeper;
import deliberate.run.history.RunHistory;
import deliberate.settings.CapsFile;
import deliberate.settings.DataFolders;
import deliberate.settings.EndpointGuide;
import deliberate.settings.EnvironmentKeys;
import deliberate.settings.ListingsFile;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.settings.key.SecretStore;
import deliberate.spend.CapGate;
import deliberate.spend.CapQuestion;
import deliberate.spend.Caps;
import deliberate.spend.HistorySpending;
import deliberate.spend.Ledger;
import deliberate.spend.PastSpending;
import deliberate.spend.Quoter;
import deliberate.task.CancelSignal;
import deliberate.task.VirtualTaskRunner;
import deliberate.ui.shell.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Puts the app together; the only place that names concrete providers, rules, graders, formats and techniques.
final class Wiring {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  /// A keyring may ask its owner to unlock it.
  private static final Duration PATIENCE_OF_PEOPLE = Duration.ofSeconds(60);
  private static final Duration PATIENCE_OF_SCRIPTS = Duration.ofSeconds(10);
  private static final Duration PATIENCE_NEARBY = Duration.ofSeconds(2);

  private final Connections connections = Connections.ofProcess();
  private final LivePrices prices = prices(DataFolders.ofThisMachine());
  private final VendorBook vendors = VendorBook.builtIn();
  private final List<WireProtocol> protocols = List.of(
      new OpenAiChat(), new OpenAiResponses(), new AnthropicMessages(), new Gemini(), new Ollama());

  /// The engine for the window and the command line alike.
  RunEngine engine(KeySource keys, OfflineSpeed speed, HttpTransport transport, RunGate gate) {
    List<ChatProvider> providers = new ArrayList<>(List.of(new OfflineProvider(speed)));
    for (WireProtocol protocol : protocols) {
      providers.add(new HttpChatProvider(protocol, transport, keys, vendors));
    }
    return new RunEngine(providers, prices, gate, Clock.systemUTC(), System::nanoTime);
  }

  /// The prices that came with the app; those kept in that folder are read on request.
  static LivePrices prices(DataFolders folders) {
    return new LivePrices(PriceBookFile.builtIn(), new KeptPricesFile(folders.data().resolve("prices.json")));
  }

  /// What stands before every run: one ledger for all processes of this user.
  static CapGate gate(Supplier<PriceBook> prices, DataFolders folders, Supplier<Caps> caps) {
    Clock clock = Clock.systemDefaultZone();
    Ledger ledger = new Ledger(folders.data().resolve("spending.db"), clock);
    return new CapGate(new Quoter(prices, ledger, clock), ledger, caps, clock);
  }

  /// The kinds of checks, in the order in which they are offered.
  ///
  /// @param catalog the models that may judge
  static Graders graders(RunEngine engine, Supplier<ModelCatalog> catalog) {
    return new Graders(List.of(new Equals(), new Contains(), new StartsWith(), new EndsWith(), new OneOf(),
        new MatchesRegex(), new NumberWithin(), new ReachesTarget(), new JsonValid(), new JsonSchema(), new MaxCost(),
        new MaxSeconds(), new JudgeModel(engine, catalog)));
  }

  /// The formats that prompts are read from and written in; where several recognise a file, the first one reads it.
  static PromptFormats formats() {
    return new PromptFormats(List.of(new OwnFile(), new Promptfoo(), new GitHubModels(), new PromptyV1(),
        new Prompty(), new Dotprompt(), new ChainForge(), new OpenAiPromptObject(), new AnthropicBody(),
        new GeminiBody(), new OpenAiResponsesBody(), new OpenAiChatBody(), new PlainText()));
  }

  /// The runs kept on this machine.
  static RunHistory history() {
    return RunHistory.open(DataFolders.ofThisMachine().data(), Clock.systemUTC());
  }

  /// The models that come with the app.
  static List<ModelCatalog.Entry> builtInModels() {
    return OfflineModels.all().stream().map(model -> new ModelCatalog.Entry(model, Optional.empty())).toList();
  }

  /// The command line, without a window: touches no JavaFX.
  Cli commandLine(CancelSignal stop, Console console) {
    SecretStore keys = keys(PATIENCE_OF_SCRIPTS);
    keys.askWith(new TerminalPassphrases());
    keys.problem().ifPresent(said -> console.complain(Text.of("settings.key.unreadable", said)));
    SettingsFile settings = new SettingsFile(DataFolders.ofThisMachine());
    SetUpEndpoints endpoints = new SetUpEndpoints(settings, describer(), connections, console);
    ModelCatalog catalog = endpoints.catalog(builtInModels());
    readPrices(endpoints.all(), settings.listings(), console);
    return new Cli(
        new Engines() {
          @Override
          public Made make(Wish wish, RunKeeper keeper) {
            CapsFile caps = new CapsFile(DataFolders.ofThisMachine());
            CapGate gate = gate(prices, DataFolders.ofThisMachine(),
                () -> caps.load().with(Cap.COMMAND, wish.cap()));
            gate.ledger().learnFrom(() -> known(console));
            gate.ask(wish.yes() ? CapQuestion.YES_TO_ALL : CapQuestion.NOBODY);
            gate.listen(() -> {}, e -> console.complain(Text.of("spend.unwritten", String.valueOf(e.getMessage()))));
            RunEngine engine = engine(keys, wish.fast() ? OfflineSpeed.UNPACED : OfflineSpeed.USUAL,
                HttpTransport.standard(connections), gate).keptBy(keeper);
            return new Made(engine, graders(engine, () -> catalog));
          }

          @Override
          public Optional<RunHistory> history() {
            return Optional.of(Wiring.history());
          }
        },
        catalog,
        prices.get(),
        new KnownVendors(vendor -> vendors.find(vendor).map(Vendor::keyVariable),
            origin -> endpoints.keptAt(origin, keys),
            describer()),
        new VirtualTaskRunner(Runnable::run),
        stop,
        console).converting(formats());
  }

  /// What the history knows, asked for where there is no ledger.
  private static List<PastSpending.Known> known(Console console) throws IOException {
    if (!RunHistory.isKept(DataFolders.ofThisMachine().data())) {
      return List.of();
    }
    try (RunHistory history = history()) {
      List<PastSpending.Known> known = HistorySpending.of(history);
      if (!known.isEmpty()) {
        console.complain(Text.of("spend.lost.counted", Numbers.tokens(known.size())));
      }
      return known;
    }
  }

  /// Opens the window on this file, or on the last one.
  boolean openWindow(Optional<Path> file) {
    SecretStore keys = keys(PATIENCE_OF_PEOPLE);
    HttpTransport transport = HttpTransport.standard(connections);
    CapsFile caps = new CapsFile(DataFolders.ofThisMachine());
    CapGate gate = gate(prices, DataFolders.ofThisMachine(), caps::load);
    Till till = new Till(engine(keys, OfflineSpeed.USUAL, transport, gate), gate, caps, prices,
        new Download(transport));
    return Toolkit.start(() -> new WindowWiring(till, builtInModels(), keys, guide(transport)).show(file));
  }

  /// What helps to set up endpoints.
  EndpointGuide guide(HttpTransport transport) {
    return new EndpointGuide(vendors.presets(), describer(),
        new HttpModelLister(protocols, transport.within(HttpLimits.soon(PATIENCE)), vendors),
        new HttpModelLister(protocols, transport.within(HttpLimits.soon(PATIENCE_NEARBY)), vendors),
        connections::use);
  }

  private static SecretStore keys(Duration patience) {
    return SecretStore.open(DataFolders.ofThisMachine(), new EnvironmentKeys(System::getenv), patience);
  }

  private ModelDescriber describer() {
    return new FamilyDescriber(vendors);
  }

  /// What the user typed and brought in; without it, the prices that came with the app hold.
  private void readPrices(List<Settings.EndpointEntry> endpoints, ListingsFile listings, Console console) {
    try {
      prices.load();
      prices.list(listed(endpoints, listings.load()));
    } catch (IOException e) {
      console.complain(Text.of("prices.unreadable", String.valueOf(e.getMessage())));
    }
  }

  /// What endpoints said that their models cost.
  static List<Price> listed(List<Settings.EndpointEntry> endpoints, Map<String, ListingsFile.Listing> listings) {
    return endpoints.stream().filter(endpoint -> listings.containsKey(endpoint.id())).flatMap(endpoint -> {
      ListingsFile.Listing listing = listings.get(endpoint.id());
      return listing.models().stream()
          .flatMap(offer -> LivePrices.listed(endpoint.vendor(), endpoint.name(), listing.on(), offer).stream());
    }).toList();
  }
}
