package deliberate.provider.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import deliberate.provider.ChatEvent;
import deliberate.provider.ChatRequest;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.option.RequestOptions;
import deliberate.task.CancelSignal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfflineSpeedTest {

  @Test
  void paceChangesNothingOfWhatIsSaid() {
    OfflineSpeed fast = OfflineSpeed.all(new OfflineSpeed.Rate(Duration.ofMillis(1), 100_000, 100_000));
    ChatRequest request = Asking.request("reasoner", Effort.of(EffortLevel.LOW), RequestOptions.NONE.withSeed(1),
        Asking.user(CountdownPuzzles.of(2).prompt()));
    List<ChatEvent> paced = new ArrayList<>();

    new OfflineProvider(fast).stream(request, paced::add, new CancelSignal());

    assertThat(paced).isEqualTo(Asking.ask(request).events());
  }

  @Test
  void aRateIsPositive() {
    assertThatIllegalArgumentException().isThrownBy(() -> new OfflineSpeed.Rate(Duration.ZERO, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new OfflineSpeed.Rate(Duration.ofMillis(-1), 1, 1));
  }
}
