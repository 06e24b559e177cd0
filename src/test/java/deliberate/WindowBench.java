package deliberate;

import deliberate.message.Text;
import deliberate.pricing.PriceBook;
import deliberate.pricing.kept.LivePrices;
import deliberate.prompt.Prompt;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatProvider;
import deliberate.provider.ChatRequest;
import deliberate.provider.KeySource;
import deliberate.provider.http.Download;
import deliberate.provider.http.HttpLimits;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.http.RetryPolicy;
import deliberate.provider.http.connection.Connections;
import deliberate.provider.offline.OfflineProvider;
import deliberate.provider.offline.OfflineSpeed;
import deliberate.provider.openai.OpenAiChat;
import deliberate.provider.wire.HttpChatProvider;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.run.RunEngine;
import deliberate.run.RunGate;
import deliberate.settings.CapsFile;
import deliberate.settings.DataFolders;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.settings.key.SecretStore;
import deliberate.settings.key.TestKeys;
import deliberate.spend.CapGate;
import deliberate.task.CancelSignal;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.RecordingDialogs;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.shell.Desk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window in a folder of its own, with dialogs that the test answers and an offline engine whose speed it
/// chooses.
final class WindowBench {
  private static final int TIMEOUT_SECONDS = 60;
  private static final OfflineSpeed SLOW = OfflineSpeed.all(new OfflineSpeed.Rate(Duration.ofMillis(1), 20, 20));

  final RecordingDialogs dialogs = new RecordingDialogs();
  final Path folder;
  final SecretStore keys;
  final Stage stage;
  final WindowWiring window;
  private LivePrices prices;
  private final OfflineProvider slowly = new OfflineProvider(SLOW);
  private final OfflineProvider atOnce = new OfflineProvider(OfflineSpeed.UNPACED);
  private volatile boolean slow;

  /// On the JavaFX thread; shows the window on the first sample.
  WindowBench(Stage stage, double width, double height) {
    this(stage, width, height, newFolder(), TestKeys::in);
  }

  /// The same with other keys, which lie in the window's folder.
  WindowBench(Stage stage, double width, double height, BiFunction<Path, KeySource, SecretStore> keysIn) {
    this(stage, width, height, newFolder(), keysIn);
  }

  /// The same in a folder in which something may have been left behind.
  WindowBench(Stage stage, double width, double height, Path folder,
              BiFunction<Path, KeySource, SecretStore> keysIn) {
    this(stage, folder, keysIn, Optional.of(new Settings.WindowPlace(width, height, false)));
  }

  /// The same folder in another window, with the settings as they were left.
  WindowBench startedAgain(Stage another) {
    return new WindowBench(another, folder, TestKeys::in, Optional.empty());
  }

  /// @param place empty to keep the settings that are there
  private WindowBench(Stage stage, Path folder, BiFunction<Path, KeySource, SecretStore> keysIn,
                      Optional<Settings.WindowPlace> place) {
    this.stage = stage;
    this.folder = folder;
    try {
      DataFolders folders = new DataFolders(folder, folder);
      SettingsFile settings = new SettingsFile(folders);
      if (place.isPresent()) {
        settings.save(Settings.DEFAULTS.withTheme("light").withWindow(place.get()));
      }
      keys = keysIn.apply(folder, _ -> Optional.empty());
      window = new WindowWiring(till(keys), Wiring.builtInModels(), keys,
          new Wiring().guide(HttpTransport.standard(new Connections(Map.of(), null))), stage, dialogs, folders);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    window.show(Optional.empty());
  }

  static Path newFolder() {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(Path.of("target", "test-windows").toAbsolutePath()), "window");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// From now on the offline models take so long that there is time to watch and stop them.
  void slowDown() {
    slow = true;
  }

  void speedUp() {
    slow = false;
  }

  /// What runs are billed by now.
  PriceBook prices() {
    return prices.get();
  }

  /// The desk in front.
  Desk desk() {
    return window.desks.active().get();
  }

  Prompt prompt() {
    return desk().editor().prompt().get();
  }

  PaneViewModel pane(int index) {
    return desk().compare().panes().get(index);
  }

  /// The texts below every node of this style class, from top to bottom.
  List<String> texts(String styleClass) {
    return nodes(Node.class).filter(node -> node.getStyleClass().contains(styleClass))
        .flatMap(WindowBench::below).filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
  }

  /// The editors of the cards, from top to bottom.
  List<EditorView> editors() {
    return nodes(EditorView.class).toList();
  }

  <T extends Node> Stream<T> nodes(Class<T> type) {
    return below(stage.getScene().getRoot()).filter(type::isInstance).map(type::cast);
  }

  private static Stream<Node> below(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(WindowBench::below))
        : Stream.of(node);
  }

  boolean showsState(String key) {
    return texts("app-bar").contains(Text.of(key));
  }

  static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.waitForAsyncFx(TIMEOUT_SECONDS * 1000L, condition));
    } catch (TimeoutException e) {
      throw new AssertionError("not so after " + TIMEOUT_SECONDS + " s", e);
    }
  }

  private Till till(SecretStore keys) {
    DataFolders folders = new DataFolders(folder, folder);
    CapsFile caps = new CapsFile(folders);
    prices = Wiring.prices(folders);
    CapGate gate = Wiring.gate(prices, folders, caps::load);
    return new Till(engine(keys, gate), gate, caps, prices,
        new Download(HttpTransport.standard(new Connections(Map.of(), null))));
  }

  private RunEngine engine(SecretStore keys, RunGate gate) {
    HttpTransport transport = new HttpTransport(new Connections(Map.of(), null), HttpLimits.STANDARD,
        RetryPolicy.STANDARD.withoutWaiting());
    return new RunEngine(List.of(new Switched(), new HttpChatProvider(new OpenAiChat(), transport, keys,
        VendorBook.builtIn())), prices, gate, Clock.systemUTC(), System::nanoTime);
  }

  /// The offline engine at the speed that is wanted at the moment.
  private final class Switched implements ChatProvider {
    @Override
    public String protocol() {
      return atOnce.protocol();
    }

    @Override
    public void stream(ChatRequest request, Consumer<? super ChatEvent> sink, CancelSignal cancel) {
      (slow ? slowly : atOnce).stream(request, sink, cancel);
    }
  }
}
