package deliberate.ui.meter;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.PaneSpec;
import deliberate.run.history.RunHistory;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.compare.blind.BlindViewModel;
import deliberate.ui.kit.Debounce;
import deliberate.ui.meter.InputCostsViewModel.InputCost;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputCostsViewModelTest {
  @TempDir private Path folder;
  private final CompareBench bench = new CompareBench();

  @Test
  void modelsAreNotNamedWhileTheComparisonIsBlind() {
    CompareViewModel compare = bench.compare();
    try (RunHistory history = RunHistory.open(folder, Clock.systemUTC())) {
      BlindViewModel blind = new BlindViewModel(compare.panes(), compare.runningProperty(), history.votes(),
          bench.tasks, new Random(1), Clock.systemUTC());
      InputCostsViewModel costs = new InputCostsViewModel(
          new PromptViewModel(new DirectTaskRunner(), _ -> Debounce.AT_ONCE), compare, blind.open(), bench.engine,
          bench.tasks, _ -> Debounce.AT_ONCE);
      compare.load(Stream.of(CompareBench.PLAIN, CompareBench.THINKER).map(PaneSpec::of).toList());
      bench.tasks.until(() -> costs.costs().get().size() == 2);
      assertThat(costs.costs().get()).extracting(InputCost::name).doesNotContain("");

      blind.toggle();
      assertThat(costs.costs().get()).isEmpty();
      blind.toggle();
      bench.tasks.until(() -> costs.costs().get().size() == 2);
    }
  }
}
