package deliberate.ui.compare;

import deliberate.grader.CheckPlan;
import deliberate.grader.Graders;
import deliberate.grader.text.Equals;
import deliberate.pricing.Price;
import deliberate.pricing.PriceBook;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.Markup;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.provider.ChatEvent;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelSpec;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.option.OptionsTaken;
import deliberate.provider.usage.Usage;
import deliberate.run.PromptRef;
import deliberate.run.RunEngine;
import deliberate.tokens.Count;
import deliberate.ui.compare.pane.PaneChoice;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.pane.RunInput;
import deliberate.ui.kit.ManualPulse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A comparison with a scripted provider, a pulse and a clock that obey the test, and made-up prices: one dollar for
/// a million tokens in, ten for a million out.
public final class CompareBench {
  public static final String PLAIN = "acme/plain";
  public static final String THINKER = "acme/thinker";
  public static final String SILENT = "acme/silent";
  public static final String UNPRICED = "acme/unpriced";
  public static final String SIMULATED = "offline/pretend";
  public static final Graders GRADERS = new Graders(List.of(new Equals()));
  private static final BigDecimal DEARER = BigDecimal.TEN;

  public final ScriptedProvider provider = new ScriptedProvider();
  public final ManualPulse pulse = new ManualPulse();
  public final QueuedTasks tasks = new QueuedTasks();
  public final ObjectProperty<ModelCatalog> catalog = new SimpleObjectProperty<>(catalog());
  private final AtomicLong nanos = new AtomicLong();
  public final RunEngine engine = new RunEngine(List.of(provider), new PriceBook(prices()),
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC), nanos::get);

  public PaneViewModel pane(String model) {
    return pane(new PaneSpec(model, "", Map.of(), ""));
  }

  public PaneViewModel pane(PaneSpec spec) {
    return new PaneViewModel(engine, tasks, pulse, new PaneChoice(catalog, spec), GRADERS);
  }

  public CompareViewModel compare(String... models) {
    CompareViewModel compare = new CompareViewModel(engine, tasks, pulse, catalog, GRADERS);
    compare.load(List.of(models).stream().map(PaneSpec::of).toList());
    return compare;
  }

  /// Lets time pass.
  public void pass(long milliseconds) {
    nanos.addAndGet(milliseconds * 1_000_000);
  }

  public static RunInput input() {
    return input(CheckPlan.NONE);
  }

  /// Wants the answer to be this text.
  public static RunInput inputWanting(String... answers) {
    return input(new CheckPlan(Arrays.stream(answers)
        .map(answer -> new CheckSpec("equals", Map.of("value", answer))).toList(), Map.of()));
  }

  private static RunInput input(CheckPlan checks) {
    Prompt eggs = Prompt.empty().withMarkup(Markup.PLAIN)
        .withSections(List.of(Section.of("task", SectionKind.TASK, "How many eggs?")));
    return new RunInput(eggs, new PromptRef(new UUID(1, 2), "Eggs", "abc"), Map.of(), "", checks);
  }

  public static ChatEvent started() {
    return new ChatEvent.Started("", "");
  }

  public static ChatEvent thought(String text) {
    return new ChatEvent.Thinking(ThinkingKind.RAW, text);
  }

  public static ChatEvent said(String text) {
    return new ChatEvent.Answer(text);
  }

  public static ChatEvent done() {
    return new ChatEvent.Finished(StopReason.COMPLETE, "stop");
  }

  public static ChatEvent used(long input, long reasoning, long answer) {
    return new ChatEvent.UsageReported(new Usage(Count.reported(input), Count.UNKNOWN, Count.UNKNOWN,
        Count.reported(reasoning), Count.reported(answer), Count.reported(reasoning + answer),
        Count.reported(input + reasoning + answer), Set.of(), ""));
  }

  public static ChatEvent usedInSum(long input, long output) {
    return new ChatEvent.UsageReported(new Usage(Count.reported(input), Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN,
        Count.UNKNOWN, Count.reported(output), Count.reported(input + output), Set.of(), ""));
  }

  private static ModelCatalog catalog() {
    List<EffortLevel> efforts = List.of(EffortLevel.LOW, EffortLevel.HIGH);
    return new ModelCatalog(List.of(
        model(PLAIN, "Plain", ThinkingKind.NONE, List.of()),
        model(THINKER, "Thinker", ThinkingKind.RAW, efforts),
        model(SILENT, "Silent", ThinkingKind.HIDDEN, efforts),
        model(UNPRICED, "Unpriced", ThinkingKind.RAW, List.of(EffortLevel.HIGH)),
        model(SIMULATED, "Pretend", ThinkingKind.RAW, efforts)));
  }

  private static ModelCatalog.Entry model(String id, String name, ThinkingKind thinking, List<EffortLevel> efforts) {
    String[] parts = id.split("/");
    return new ModelCatalog.Entry(new ModelSpec(id, name, parts[0], ScriptedProvider.PROTOCOL, parts[1], thinking,
        efforts, false, OptionsTaken.ALL, "estimate", OptionalLong.empty(), OptionalLong.empty()), Optional.empty());
  }

  private static List<Price> prices() {
    return List.of(price(PLAIN), price(THINKER), price(SILENT), price(SIMULATED));
  }

  private static Price price(String id) {
    String[] parts = id.split("/");
    boolean simulated = parts[0].equals(ModelSpec.OFFLINE_VENDOR);
    return new Price(parts[0], parts[1], new Price.Rates(BigDecimal.ONE, Optional.empty(), Optional.empty(),
        Optional.empty(), DEARER,
        Optional.empty()), List.of(), Optional.empty(), Optional.empty(), "2026-11-01", "the price list", "",
        simulated);
  }
}
