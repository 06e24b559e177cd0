package deliberate.ui.spend;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.RunPlan;
import deliberate.spend.Caps;
import deliberate.spend.Forecast;
import deliberate.spend.Quoter;
import deliberate.spend.Spread;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.pane.RunInput;
import deliberate.ui.compare.pane.RunsElsewhere;
import deliberate.ui.kit.Dialogs;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What running all panes will cost, worked out in the background when somebody wants to know.
public final class QuoteViewModel {
  private static final BigDecimal MILLIS = BigDecimal.valueOf(1_000);

  private final Quoter quoter;
  private final CompareViewModel compare;
  private final Supplier<Caps> caps;
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

  public QuoteViewModel(Quoter quoter, CompareViewModel compare, Supplier<Caps> caps, Dialogs dialogs,
                        TaskRunner tasks) {
    this.quoter = quoter;
    this.compare = compare;
    this.caps = caps;
    this.dialogs = dialogs;
    this.tasks = tasks;
  }

  /// The quote in words; empty until it was asked for.
  public ReadOnlyStringProperty text() {
    return text.getReadOnlyProperty();
  }

  /// Works the quote out for this input.
  public void look(RunInput input) {
    tasks.run(forecast(input)::get, now -> text.set(words(now)), _ -> text.set(""));
  }

  /// Runs it; where the likely cost is above the user's limit, only after a yes.
  public void before(RunInput input, Runnable run) {
    Optional<BigDecimal> limit = caps.get().askAbove();
    if (limit.isEmpty()) {
      run.run();
      return;
    }
    tasks.run(forecast(input)::get, now -> {
      boolean above = now.real().filter(usd -> usd.likely().compareTo(limit.get()) > 0).isPresent();
      if (!above || dialogs.confirm(Text.of("spend.quote.ask", Numbers.money(now.real().get().likely())), words(now),
          Text.of("dialog.cap.send"))) {
        run.run();
      }
    }, _ -> run.run());
  }

  /// A pane that cannot be run says so itself.
  private Supplier<Forecast> forecast(RunInput input) {
    List<Function<RunInput, RunPlan>> planners =
        compare.panes().stream().flatMap(QuoteViewModel::planner).toList();
    return () -> Forecast.of(planners.stream().map(planner -> quoter.quote(planner.apply(input))).toList());
  }

  private static Stream<Function<RunInput, RunPlan>> planner(PaneViewModel pane) {
    try {
      return Stream.of(RunsElsewhere.planner(pane));
    } catch (IllegalArgumentException _) {
      return Stream.empty();
    }
  }

  private static String words(Forecast now) {
    List<String> lines = new ArrayList<>();
    now.real().ifPresent(usd -> lines.add(money("spend.quote.real", usd)));
    now.simulated().ifPresent(usd -> lines.add(money("spend.quote.simulated", usd)));
    lines.add(Text.of("spend.quote.time", time(now.seconds().likely()), time(now.seconds().low()),
        time(now.seconds().high())));
    if (now.unpriced() > 0) {
      lines.add(Text.of("spend.quote.unpriced", Numbers.tokens(now.unpriced())));
    }
    lines.add(Text.of(now.rests() == now.runs() ? "spend.quote.history"
        : now.rests() == 0 ? "spend.quote.assumed" : "spend.quote.both"));
    return String.join("\n", lines);
  }

  private static String money(String key, Spread usd) {
    return Text.of(key, Numbers.money(usd.likely()), Numbers.money(usd.low()), Numbers.money(usd.high()));
  }

  private static String time(BigDecimal seconds) {
    return Numbers.seconds(Duration.ofMillis(seconds.multiply(MILLIS).longValue()));
  }
}
