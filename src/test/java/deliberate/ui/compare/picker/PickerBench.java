package deliberate.ui.compare.picker;

import deliberate.pricing.PriceBookFile;
import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelLister;
import deliberate.provider.ModelOffer;
import deliberate.provider.ProviderFailure;
import deliberate.provider.offline.OfflineModels;
import deliberate.provider.wire.vendor.FamilyDescriber;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.run.RunEngine;
import deliberate.settings.DataFolders;
import deliberate.settings.EndpointGuide;
import deliberate.settings.EnvironmentKeys;
import deliberate.settings.ListingsFile;
import deliberate.settings.Settings;
import deliberate.settings.Settings.EndpointEntry;
import deliberate.settings.SettingsFile;
import deliberate.task.CancelSignal;
import deliberate.settings.key.TestKeys;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.settings.CatalogViewModel;
import deliberate.ui.settings.EndpointsViewModel;
import deliberate.ui.settings.ListingsViewModel;
import deliberate.ui.settings.SettingsViewModel;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// A picker over the offline models, the built-in prices and one server on this machine, in a folder of its own.
public final class PickerBench {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  public final SettingsViewModel settings;
  public final EndpointsViewModel endpoints;
  public final PickerViewModel picker;
  Runnable whileEndpointsShow = () -> {};

  public PickerBench(Path folder) {
    DirectTaskRunner tasks = new DirectTaskRunner();
    VendorBook vendors = VendorBook.builtIn();
    settings = new SettingsViewModel(Settings.DEFAULTS, new SettingsFile(new DataFolders(folder, folder)), tasks,
        problem -> {
          throw new AssertionError(problem);
        });
    EndpointGuide guide = new EndpointGuide(vendors.presets(), new FamilyDescriber(vendors), PickerBench::answer,
        PickerBench::answer, _ -> { });
    endpoints = new EndpointsViewModel(
        settings, TestKeys.in(folder, new EnvironmentKeys(Map.<String, String>of()::get)),
        List.of("openai-chat", "openai-responses", "anthropic-messages", "ollama"), guide, tasks);
    List<ModelCatalog.Entry> builtIn = OfflineModels.all().stream()
        .map(model -> new ModelCatalog.Entry(model, Optional.empty())).toList();
    picker = new PickerViewModel(
        new RunEngine(List.of(), PriceBookFile.builtIn(), Clock.fixed(NOON, ZoneOffset.UTC), System::nanoTime),
        new CatalogViewModel(builtIn, settings, guide.describer()).catalog(), settings, endpoints,
        new ListingsViewModel(
            new ListingsFile(folder.resolve("models.json")), _ -> Optional.empty(), guide.lister(), tasks),
        guide,
        () -> whileEndpointsShow.run());
  }

  /// Sets up an endpoint of OpenAI's without asking anybody.
  void connectOpenAi(String... models) {
    settings.update(now -> now.withEndpoints(List.of(new EndpointEntry("openai", "My OpenAI", "openai",
        "openai-responses", "https://api.openai.com/v1", "OPENAI_API_KEY", List.of(models)))));
  }

  /// Only Ollama runs here.
  private static ModelLister.Listing answer(Endpoint endpoint, KeySource keys,
                                            CancelSignal cancel) {
    if (endpoint.vendor().equals("openai")) {
      return new ModelLister.Listed(List.of(
          new ModelOffer("gpt-6-sol", Optional.of(LocalDate.of(2027, 2, 1)), OptionalLong.of(1_050_000),
              OptionalLong.empty(), Optional.empty(), Optional.empty()),
          new ModelOffer("gpt-of-tomorrow", Optional.empty(), OptionalLong.empty(), OptionalLong.empty(),
              Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TEN))));
    }
    return endpoint.vendor().equals("ollama")
        ? ModelLister.Listed.named(List.of("qwen3:4b", "gemma3"))
        : new ModelLister.Failed(new ProviderFailure.Unreachable(URI.create("http://127.0.0.1:1"), ""));
  }
}
