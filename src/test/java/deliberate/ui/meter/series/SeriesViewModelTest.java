package deliberate.ui.meter.series;

import static deliberate.ui.compare.CompareBench.PLAIN;
import static deliberate.ui.compare.CompareBench.THINKER;
import static deliberate.ui.compare.CompareBench.done;
import static deliberate.ui.compare.CompareBench.inputWanting;
import static deliberate.ui.compare.CompareBench.said;
import static deliberate.ui.compare.CompareBench.used;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.run.history.entry.Outcome;
import deliberate.run.history.entry.SeriesPoint;
import deliberate.tokens.Count;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.CompareViewModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class SeriesViewModelTest {
  private static final UUID PROMPT = new UUID(1, 2);
  private final CompareBench bench = new CompareBench();

  @Test
  void everyPaneHasTheRunsOfItsModelAndEffort() {
    CompareViewModel compare = bench.compare(PLAIN, THINKER);
    SeriesViewModel series = series(compare, (_, _) -> List.of(kept(PLAIN, "0.001", 1), kept(PLAIN, "0.003", 2),
        kept("acme/other", "9", 3)));
    series.shownProperty().set(true);
    bench.tasks.until(() -> !spark(series, 0, 0).dots().isEmpty());
    assertThat(spark(series, 0, 0).dots()).extracting(Dot::value).containsExactly(0.001, 0.003);
    assertThat(spark(series, 0, 0).latest()).isEqualTo("$0.003");
    assertThat(spark(series, 0, 0).accessible()).isEqualTo("Plain, Cost of 2 runs: last $0.003, from $0.001 to $0.003");
    assertThat(spark(series, 0, 3).latest()).isEqualTo("1 of 2");
    assertThat(spark(series, 1, 0).dots()).isEmpty();
    assertThat(spark(series, 1, 0).accessible()).contains("not known of any run");
  }

  @Test
  void nothingIsReadBeforeAnybodyLooks() {
    CompareViewModel compare = bench.compare(PLAIN);
    List<UUID> asked = new CopyOnWriteArrayList<>();
    SeriesViewModel series = series(compare, (prompt, _) -> {
      asked.add(prompt);
      return List.of();
    });
    run(compare);
    assertThat(asked).isEmpty();
    series.shownProperty().set(true);
    bench.tasks.until(() -> !asked.isEmpty());
    assertThat(asked).containsExactly(PROMPT);
  }

  @Test
  void aRunOfThisSessionIsThereAlsoWhereNothingCanBeRead() {
    CompareViewModel compare = bench.compare(PLAIN);
    SeriesViewModel series = series(compare, (_, _) -> {
      throw new IOException("no disk");
    });
    series.shownProperty().set(true);
    run(compare);
    run(compare);
    assertThat(spark(series, 0, 0).dots()).hasSize(2);
    assertThat(spark(series, 0, 2).latest()).isEqualTo("0 tok");
    assertThat(spark(series, 0, 3).latest()).isEqualTo("1 of 1");
  }

  @Test
  void runsOfAnotherPromptStayOut() {
    CompareViewModel compare = bench.compare(PLAIN);
    SeriesViewModel series = new SeriesViewModel(compare.panes(), () -> new UUID(3, 4), (_, _) -> List.of(),
        bench.tasks);
    series.shownProperty().set(true);
    run(compare);
    assertThat(spark(series, 0, 0).dots()).isEmpty();
  }

  private void run(CompareViewModel compare) {
    compare.run(inputWanting("4"));
    bench.provider.next().say(said("4"), used(100, 0, 90), done());
    bench.tasks.until(() -> compare.panes().getFirst().reading().graded().isPresent());
  }

  private SeriesViewModel series(CompareViewModel compare, RunSeries kept) {
    return new SeriesViewModel(compare.panes(), () -> PROMPT, kept, bench.tasks);
  }

  private static Spark spark(SeriesViewModel series, int pane, int measure) {
    return series.rowsProperty().get().get(pane).sparks().get(measure);
  }

  private static SeriesPoint kept(String model, String cost, int second) {
    return new SeriesPoint(UUID.randomUUID(), Instant.ofEpochSecond(second), "abc", "", model, "", false,
        Outcome.FINISHED, Optional.of(new BigDecimal(cost)), Optional.of(Duration.ofSeconds(2)), Count.reported(5), 1,
        2);
  }
}
