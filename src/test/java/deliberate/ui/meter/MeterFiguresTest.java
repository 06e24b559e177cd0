package deliberate.ui.meter;

import static deliberate.ui.compare.CompareBench.PLAIN;
import static deliberate.ui.compare.CompareBench.SILENT;
import static deliberate.ui.compare.CompareBench.THINKER;
import static deliberate.ui.compare.CompareBench.done;
import static deliberate.ui.compare.CompareBench.input;
import static deliberate.ui.compare.CompareBench.said;
import static deliberate.ui.compare.CompareBench.started;
import static deliberate.ui.compare.CompareBench.thought;
import static deliberate.ui.compare.CompareBench.used;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.option.Effort;
import deliberate.provider.usage.Usage;
import deliberate.tokens.Count;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.compare.ScriptedProvider;
import deliberate.ui.meter.bar.Figure;
import deliberate.ui.meter.bar.MeterRow;
import deliberate.ui.meter.bar.Segment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The figures that are worked out from others.
class MeterFiguresTest {
  private final CompareBench bench = new CompareBench();
  private final MeterBench meters = new MeterBench(bench);

  @Test
  void aPaneThatWasEstimatedOtherwiseIsMarkedOnceItSettles() {
    CompareViewModel compare = bench.compare(THINKER);
    MeterViewModel meter = meters.meter(compare);
    compare.run(input());
    bench.provider.next().say(started(), thought("x".repeat(400)), said("4"), used(8, 600, 1), done());
    bench.tasks.until(() -> !compare.isRunning());
    Figure detail = meter.reading().tokens().getFirst().detail();
    assertThat(detail.text()).isEqualTo("609 tok Δ");
    assertThat(detail.tip()).contains("reasoning ~100, now 600");
  }

  @Test
  void retriesAndTheQueueStandApartFromTheWaiting() {
    CompareViewModel compare = bench.compare(THINKER);
    MeterViewModel meter = meters.meter(compare);
    compare.run(input());
    ScriptedProvider.Stream stream = bench.provider.next();
    stream.say(new ChatEvent.Retrying(2, 3, Duration.ofSeconds(1), new ProviderFailure.ServerError(500, "")));
    bench.pass(2_000);
    stream.say(new ChatEvent.Sent(Effort.DEFAULT, "", List.of()));
    bench.pass(1_000);
    stream.say(started(), said("4"));
    bench.pass(1_000);
    stream.say(usedSaying(Count.reported(10), "{\"queue_time\": 0.25}"), done());
    bench.tasks.until(() -> !compare.isRunning());
    MeterRow row = meter.reading().latency().getFirst();
    assertThat(row.bar()).extracting(Segment::key).containsExactly("retrying", "queued", "waiting", "answering");
    assertThat(row.bar()).extracting(Segment::share).containsExactly(0.5, 0.0625, 0.1875, 0.25);
    assertThat(row.amount().text()).isEqualTo("2.0 s");
    assertThat(meter.reading().phases()).contains("retrying", "queued");
  }

  @Test
  void thePaneThatTheOthersAreHeldAgainstCanBeChosen() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER, SILENT);
    MeterViewModel meter = meters.meter(compare);
    meters.runAll(compare, used(100, 0, 100), used(100, 890, 100), used(100, 440, 50));
    assertThat(meter.reading().tokens()).extracting(row -> row.detail().text())
        .satisfiesExactly(text -> assertThat(text).doesNotContain("×"), text -> assertThat(text).endsWith("9.1×"),
            text -> assertThat(text).endsWith("4.5×"));
    meter.referenceProperty().set(Optional.of(compare.panes().getLast()));
    assertThat(meter.reading().tokens()).extracting(row -> row.detail().text())
        .satisfiesExactly(text -> assertThat(text).endsWith("0.2×"), text -> assertThat(text).endsWith("2×"),
            text -> assertThat(text).doesNotContain("×"));
    assertThat(meter.reading().thinking().sentence()).contains("2× the price").contains("of Silent");
    compare.lineup().remove(compare.panes().getLast());
    assertThat(meter.referenceProperty().get()).isEmpty();
  }

  @Test
  void speedsAreMeasuredOrSayWhyTheyAreNot() {
    CompareViewModel compare = bench.compare(THINKER);
    MeterViewModel meter = meters.meter(compare);
    compare.run(input());
    ScriptedProvider.Stream stream = bench.provider.next();
    stream.say(started(), thought("hm"));
    bench.pass(2_000);
    stream.say(said("4"), used(10, 300, 1), done());
    bench.tasks.until(() -> !compare.isRunning());
    Figure caption = meter.reading().latency().getFirst().caption();
    assertThat(caption.text()).isEqualTo("first 0.00 s · answer 2.0 s · 150 tok/s");
    assertThat(caption.tip()).contains("thinking: 150 tokens per second, from 300 tokens in 2.0 s")
        .contains("answering: tokens per second not measurable, all of it came at once");
  }

  @Test
  void manyRunsAreWorkedOutForADayAMonthAndAYear() {
    CompareViewModel compare = bench.compare(PLAIN);
    MeterViewModel meter = meters.meter(compare);
    meters.runAll(compare, used(100, 0, 90)); // $0.001
    RunCosts costs = meter.runCostsProperty().get();
    assertThat(List.of(costs.thousand(), costs.day(2_000), costs.month(2_000), costs.year(2_000)))
        .extracting(Figure::text).containsExactly("$1.00", "$2.00", "$60.00", "$730.00");
    assertThat(costs.year(2_000).tip()).isEqualTo("Plain: 365 days of 2,000 runs at $0.001 a run");
  }

  @Test
  void theBarsCanShowMoneyInsteadOfTokens() {
    CompareViewModel compare = bench.compare(PLAIN);
    MeterViewModel meter = meters.meter(compare);
    meters.runAll(compare, used(100, 0, 100)); // $0.0001 in, $0.001 out
    assertThat(meter.reading().tokens().getFirst().bar()).extracting(Segment::share).containsExactly(0.5, 0.5);
    meter.byCostProperty().set(true);
    assertThat(meter.reading().tokens().getFirst().bar().getLast().share()).isCloseTo(10 / 11.0, within(1e-9));
  }

  private static ChatEvent usedSaying(Count input, String raw) {
    return new ChatEvent.UsageReported(new Usage(input, Count.UNKNOWN, Count.UNKNOWN, Count.reported(0),
        Count.reported(1), Count.reported(1), input.plus(Count.reported(1)), Set.of(), raw));
  }
}
