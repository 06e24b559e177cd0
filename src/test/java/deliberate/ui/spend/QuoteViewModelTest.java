package deliberate.ui.spend;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.spend.Caps;
import deliberate.spend.Experience;
import deliberate.spend.Quoter;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.kit.RecordingDialogs;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class QuoteViewModelTest {
  private final CompareBench bench = new CompareBench();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final AtomicInteger started = new AtomicInteger();
  private Caps caps = Caps.NONE;

  @Test
  void saysMoneyTimeWhatIsLeftOutAndWhatItRestsOn() {
    QuoteViewModel quotes = quotes(CompareBench.PLAIN, CompareBench.UNPRICED, CompareBench.SIMULATED);

    quotes.look(CompareBench.input());
    bench.tasks.until(() -> !quotes.text().get().isEmpty());

    assertThat(quotes.text().get()).contains("Likely $0.0").contains("of simulated money").contains(" s;")
        .contains("Panes without a price: 1").endsWith("at this effort.");
  }

  @Test
  void withoutALimitNothingIsAsked() {
    quotes(CompareBench.PLAIN).before(CompareBench.input(), started::incrementAndGet);

    assertThat(started).hasValue(1);
    assertThat(dialogs.asked).isEmpty();
  }

  @Test
  void aboveTheLimitItRunsOnlyAfterAYes() {
    caps = Caps.NONE.withAskAbove(Optional.of(new BigDecimal("0.000001")));
    QuoteViewModel quotes = quotes(CompareBench.PLAIN);

    quotes.before(CompareBench.input(), started::incrementAndGet);
    bench.tasks.until(() -> dialogs.asked.size() == 1);
    assertThat(started).hasValue(0);
    assertThat(dialogs.asked).singleElement().asString().startsWith("confirm This will likely cost $0.0");

    dialogs.confirmed = true;
    quotes.before(CompareBench.input(), started::incrementAndGet);
    bench.tasks.until(() -> started.get() == 1);
    assertThat(started).hasValue(1);
  }

  @Test
  void belowTheLimitAndForSimulatedMoneyNothingIsAsked() {
    caps = Caps.NONE.withAskAbove(Optional.of(BigDecimal.ONE));
    quotes(CompareBench.PLAIN).before(CompareBench.input(), started::incrementAndGet);
    caps = Caps.NONE.withAskAbove(Optional.of(BigDecimal.ZERO));
    quotes(CompareBench.SIMULATED).before(CompareBench.input(), started::incrementAndGet);
    bench.tasks.until(() -> started.get() == 2);

    assertThat(started).hasValue(2);
    assertThat(dialogs.asked).isEmpty();
  }

  private QuoteViewModel quotes(String... models) {
    Quoter quoter = new Quoter(bench.engine::prices, Experience.NONE, Clock.systemUTC());
    return new QuoteViewModel(quoter, bench.compare(models), () -> caps, dialogs, bench.tasks);
  }
}
