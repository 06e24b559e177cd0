package deliberate.ui.meter;

import static deliberate.ui.compare.CompareBench.PLAIN;
import static deliberate.ui.compare.CompareBench.SILENT;
import static deliberate.ui.compare.CompareBench.SIMULATED;
import static deliberate.ui.compare.CompareBench.THINKER;
import static deliberate.ui.compare.CompareBench.UNPRICED;
import static deliberate.ui.compare.CompareBench.done;
import static deliberate.ui.compare.CompareBench.input;
import static deliberate.ui.compare.CompareBench.inputWanting;
import static deliberate.ui.compare.CompareBench.said;
import static deliberate.ui.compare.CompareBench.started;
import static deliberate.ui.compare.CompareBench.thought;
import static deliberate.ui.compare.CompareBench.used;
import static deliberate.ui.compare.CompareBench.usedInSum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.usage.TokenKind;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.compare.ScriptedProvider;
import deliberate.ui.meter.bar.MeterRow;
import deliberate.ui.meter.bar.Segment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeterViewModelTest {
  private final CompareBench bench = new CompareBench();
  private final MeterBench meters = new MeterBench(bench);

  @Test
  void beforeAnyRunNothingIsClaimed() {
    MeterReading reading = meters.meter(bench.compare(PLAIN, THINKER)).reading();
    assertThat(reading.tokens()).allSatisfy(row -> {
      assertThat(row.bar()).isEmpty();
      assertThat(row.amount().text()).isEqualTo("–");
    });
    assertThat(reading.latency()).extracting(row -> row.amount().text()).containsOnly("–");
    assertThat(reading.thinking().share().text()).isEqualTo("–");
    assertThat(reading.thinking().sentence()).isEqualTo("Run the prompt to see what thinking costs.");
  }

  @Test
  void barsOfAllPanesAreOnOneScale() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER);
    MeterViewModel meter = meters.meter(compare);
    meters.runAll(compare, used(100, 0, 100), used(100, 600, 100));
    List<MeterRow> rows = meter.reading().tokens();
    assertThat(rows.getLast().bar()).extracting(Segment::key).containsExactly("input", "reasoning", "answer");
    assertThat(length(rows.getLast())).isCloseTo(1.0, within(1e-9));
    assertThat(length(rows.getFirst())).isCloseTo(0.25, within(1e-9));
    assertThat(rows.getLast().detail().text()).isEqualTo("800 tok Δ · 6.5×");
  }

  @Test
  void thinkingIsAShareOfWhatTheDearestThinkerCostsAndAMultipleOfTheCheapest() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER);
    MeterViewModel meter = meters.meter(compare);
    // 100 × $1 + 100 × $10 = $0.0011; 100 × $1 + 890 × $10 + 100 × $10 = $0.01, of it $0.0089 reasoning.
    meters.runAll(compare, used(100, 0, 100), used(100, 890, 100));
    ThinkingCost cost = meter.reading().thinking();
    assertThat(cost.share().text()).isEqualTo("89%");
    assertThat(cost.sentence()).isEqualTo("of what Thinker costs is thinking: 9.1× the price of Plain.");
    assertThat(perDay(meter)).isEqualTo("$100.00");
    meter.runsStepProperty().set(MeterViewModel.RUNS.indexOf(100L));
    assertThat(perDay(meter)).isEqualTo("$1.00");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      5 | 4 | 9.1× the price of Plain, and the only one that is right. | Plain none passed; Thinker $0.01
      4 | 4 | 9.1× the price of Plain, and all of them are right.      | Plain $0.0011; Thinker $0.01
      4 | 5 | 9.1× the price of Plain, and yet not right.              | Plain $0.0011; Thinker none passed
      5 | 5 | 9.1× the price of Plain, and none of them is right.      | Plain none passed; Thinker none passed
      """)
  void theSentenceSaysWhatTheMoneyBought(String plain, String thinker, String sentence, String prices) {
    CompareViewModel compare = bench.compare(PLAIN, THINKER);
    MeterViewModel meter = meters.meter(compare);
    meters.runAll(compare, inputWanting("4"), List.of(plain, thinker), used(100, 0, 100), used(100, 890, 100));
    bench.tasks.until(() -> compare.panes().stream().allMatch(pane -> pane.reading().graded().isPresent()));

    assertThat(meter.reading().thinking().sentence()).endsWith(sentence);
    assertThat(meter.reading().thinking().perCheck().text()).isEqualTo("Per passed check: " + prices);
  }

  @Test
  void numbersMoveAsEstimatesWhileItRunsAndSettleWhenTheUsageArrives() {
    CompareViewModel compare = bench.compare(THINKER);
    MeterViewModel meter = meters.meter(compare);
    compare.run(input());
    ScriptedProvider.Stream stream = bench.provider.next();
    stream.say(started(), thought("x".repeat(4_000)));
    bench.tasks.until(() -> {
      bench.pulse.beat(); // for the pane
      bench.pulse.beat(); // for the meter
      return meter.reading().tokens().getFirst().bar().size() == 2;
    });
    MeterRow live = meter.reading().tokens().getFirst();
    assertThat(live.live()).isTrue();
    assertThat(live.amount().text()).startsWith("~$");
    assertThat(live.detail().text()).startsWith("~1,");
    stream.say(said("4"), used(10, 2_000, 1), done());
    bench.tasks.until(() -> !compare.isRunning());
    MeterRow settled = meter.reading().tokens().getFirst();
    assertThat(settled.live()).isFalse();
    assertThat(settled.amount().text()).isEqualTo("$0.02");
    assertThat(settled.detail().text()).isEqualTo("2,011 tok Δ");
  }

  @Test
  void readingsOfManyPanesInOnePulseAreOneRenewal() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER, SILENT);
    MeterViewModel meter = meters.meter(compare);
    compare.run(input());
    compare.panes().forEach(_ -> bench.provider.next());
    List<MeterReading> renewals = new ArrayList<>();
    meter.readingProperty().subscribe((_, now) -> renewals.add(now));
    bench.pass(1_000);
    bench.pulse.beat(); // three panes read anew
    assertThat(renewals).isEmpty();
    bench.pulse.beat();
    assertThat(renewals).hasSize(1);
    assertThat(renewals.getFirst().latency()).extracting(row -> row.amount().text()).containsOnly("1.0 s");
  }

  @Test
  void aStoppedRunIsALowerBound() {
    CompareViewModel compare = bench.compare(THINKER);
    MeterViewModel meter = meters.meter(compare);
    compare.run(input());
    bench.provider.next().say(started(), thought("x".repeat(400)));
    compare.stop();
    bench.tasks.until(() -> !compare.isRunning());
    MeterRow row = meter.reading().tokens().getFirst();
    assertThat(row.amount().text()).startsWith("≥ $");
    assertThat(row.detail().text()).startsWith("≥ 1");
    assertThat(row.detail().tip()).contains("at least this much");
    assertThat(perDay(meter)).startsWith("≥ $");
  }

  @Test
  void beforeAnythingIsCountedARunningPaneClaimsNoCost() {
    CompareViewModel compare = bench.compare(PLAIN);
    MeterViewModel meter = meters.meter(compare);
    compare.run(input());
    assertThat(meter.reading().tokens().getFirst().amount().text()).isEqualTo("–");
    assertThat(meter.reading().tokens().getFirst().detail().text()).isEqualTo("–");
  }

  @Test
  void aFailureBeforeAnythingCameLeavesDashes() {
    CompareViewModel compare = bench.compare(PLAIN);
    MeterViewModel meter = meters.meter(compare);
    compare.run(input());
    bench.provider.next().say(new ChatEvent.Failed(new ProviderFailure.ServerError(500, "")));
    bench.tasks.until(() -> !compare.isRunning());
    MeterRow row = meter.reading().tokens().getFirst();
    assertThat(row.bar()).isEmpty();
    assertThat(row.amount().text()).isEqualTo("–");
  }

  @Test
  void aRunAgainShowsOnlyTheNewNumbers() {
    CompareViewModel compare = bench.compare(PLAIN);
    MeterViewModel meter = meters.meter(compare);
    meters.runAll(compare, used(500, 0, 500));
    meters.runAll(compare, used(3, 0, 4));
    assertThat(meter.reading().tokens().getFirst().detail().text()).isEqualTo("7 tok");
  }

  @Test
  void outputOfUnknownSplitHasItsOwnColourAndNoThinkingShare() {
    CompareViewModel compare = bench.compare(THINKER);
    MeterViewModel meter = meters.meter(compare);
    compare.run(input());
    bench.provider.next().say(started(), thought("hm"), said("4"), usedInSum(100, 200), done());
    bench.tasks.until(() -> !compare.isRunning());
    MeterReading reading = meter.reading();
    assertThat(reading.tokens().getFirst().bar()).extracting(Segment::key).containsExactly("input", "output");
    assertThat(reading.kinds()).contains(TokenKind.OUTPUT);
    assertThat(reading.thinking().share().text()).isEqualTo("–");
    assertThat(reading.thinking().sentence()).contains("does not say");
    assertThat(perDay(meter)).isEqualTo("$21.00");
  }

  @Test
  void hiddenThinkingStoppedHalfWayCostsAtLeastItsInput() {
    CompareViewModel compare = bench.compare(SILENT);
    MeterViewModel meter = meters.meter(compare);
    compare.run(input());
    bench.provider.next().say(started());
    compare.stop();
    bench.tasks.until(() -> !compare.isRunning());
    MeterRow row = meter.reading().tokens().getFirst();
    assertThat(row.bar()).extracting(Segment::key).containsExactly("input");
    assertThat(row.amount().text()).startsWith("≥ $");
    assertThat(row.detail().text()).startsWith("≥ ");
  }

  @Test
  void aModelWithoutAPriceSaysSoBesideOneWith() {
    CompareViewModel compare = bench.compare(PLAIN, UNPRICED);
    MeterViewModel meter = meters.meter(compare);
    meters.runAll(compare, used(10, 0, 10), used(10, 50, 10));
    assertThat(meter.reading().tokens()).extracting(row -> row.amount().text())
        .containsExactly("$0.00011", "no price");
    assertThat(meter.reading().thinking().sentence()).startsWith("No price is known for Unpriced");
  }

  @Test
  void simulatedPricesAreNamedAndNeverComparedWithRealOnes() {
    CompareViewModel compare = bench.compare(PLAIN, SIMULATED);
    MeterViewModel meter = meters.meter(compare);
    meters.runAll(compare, used(10, 0, 10), used(10, 50, 10));
    assertThat(meter.reading().simulated()).isEqualTo("some prices simulated");
    assertThat(meter.reading().tokens()).extracting(row -> row.detail().text())
        .containsExactly("20 tok", "70 tok · sim. Δ");
    assertThat(meter.reading().tokens().getLast().amount().tip()).contains("simulated");
    assertThat(meter.reading().thinking().sentence()).isEqualTo("of what Pretend costs is thinking.");
  }

  @Test
  void everyNumberSaysWhereItComesFrom() {
    CompareViewModel compare = bench.compare(THINKER);
    MeterViewModel meter = meters.meter(compare);
    meters.runAll(compare, used(10, 50, 10));
    MeterRow row = meter.reading().tokens().getFirst();
    assertThat(row.bar().get(1).tip()).contains("reasoning", "50", "reported by the provider", "$0.0005");
    assertThat(row.amount().tip()).contains("reported", "the price list", "2026-11-01");
    assertThat(meter.reading().latency().getFirst().amount().tip()).startsWith("Measured");
  }

  @Test
  void timeIsSplitIntoWaitingThinkingAndAnswering() {
    CompareViewModel compare = bench.compare(THINKER);
    MeterViewModel meter = meters.meter(compare);
    compare.run(input());
    ScriptedProvider.Stream stream = bench.provider.next();
    bench.pass(1_000);
    stream.say(started(), thought("hm"));
    bench.pass(2_000);
    stream.say(said("4"));
    bench.pass(1_000);
    stream.say(done());
    bench.tasks.until(() -> !compare.isRunning());
    MeterRow row = meter.reading().latency().getFirst();
    assertThat(row.bar()).extracting(Segment::share).containsExactly(0.25, 0.5, 0.25);
    assertThat(row.amount().text()).isEqualTo("4.0 s");
    assertThat(row.accessible()).contains("waiting 1.0 s", "thinking 2.0 s", "answering 1.0 s");
  }

  @Test
  void panesOfTheSameModelAreToldApart() {
    MeterViewModel meter = meters.meter(bench.compare(PLAIN, PLAIN));
    assertThat(meter.reading().tokens()).extracting(MeterRow::label).containsExactly("Plain", "Plain (2)");
  }

  @Test
  void rowsFollowThePanes() {
    CompareViewModel compare = bench.compare(PLAIN);
    MeterViewModel meter = meters.meter(compare);
    compare.lineup().add();
    assertThat(meter.reading().tokens()).extracting(MeterRow::label).containsExactly("Plain", "Thinker");
    compare.lineup().remove(compare.panes().getFirst());
    assertThat(meter.reading().tokens()).extracting(MeterRow::label).containsExactly("Thinker");
  }

  private static String perDay(MeterViewModel meter) {
    return meter.runCostsProperty().get().day(meter.runsPerDay()).text();
  }

  private static double length(MeterRow row) {
    return row.bar().stream().mapToDouble(Segment::share).sum();
  }
}
