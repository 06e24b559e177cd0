package deliberate.ui.prices;

import static deliberate.pricing.kept.PriceColumn.CURRENCY;
import static deliberate.pricing.kept.PriceColumn.INPUT;
import static deliberate.pricing.kept.PriceColumn.RATE;
import static deliberate.pricing.kept.PriceColumn.RATE_OF;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.pricing.Price;
import deliberate.pricing.PriceBookFile;
import deliberate.pricing.kept.KeptPricesFile;
import deliberate.pricing.kept.LivePrices;
import deliberate.pricing.kept.PriceColumn;
import deliberate.task.DirectTaskRunner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPricesViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  @TempDir
  private Path folder;
  private LivePrices live;
  private PricesViewModel prices;
  private OwnPricesViewModel own;

  @BeforeEach
  void open() {
    live = new LivePrices(PriceBookFile.builtIn(), new KeptPricesFile(folder.resolve("prices.json")));
    prices = new PricesViewModel(live, new DirectTaskRunner(),
        Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneOffset.UTC));
    own = prices.own();
    prices.load(problem -> { });
  }

  @Test
  void aCellThatIsChangedHoldsAtOnceAndUndoTakesItBack() {
    own.begin(live.get().find("openai", "gpt-5", TODAY).orElseThrow());
    own.set(own.lines().getFirst(), INPUT, "9");
    assertThat(input()).isEqualTo("9");

    own.undo();
    assertThat(input()).isEqualTo("1.25");
    assertThat(price().shelf()).isEqualTo(Price.Shelf.OWN);
    own.undo();
    assertThat(price().shelf()).isEqualTo(Price.Shelf.BUILT_IN);
    assertThat(own.canUndo().get()).isFalse();
    own.redo();
    own.redo();
    assertThat(input()).isEqualTo("9");
    assertThat(own.canRedo().get()).isFalse();
  }

  @Test
  void whatCannotBeUnderstoodSaysWhyAndIsThereAfterTheNextStart() {
    own.begin(live.get().find("openai", "gpt-5", TODAY).orElseThrow());
    own.set(own.lines().getFirst(), INPUT, "9..5");

    assertThat(own.why(own.lines().getFirst(), INPUT)).contains("“Input”: “9..5” is no amount, such as 2.50.");
    assertThat(own.status().get()).contains("do not hold yet: 1");
    assertThat(price().shelf()).isEqualTo(Price.Shelf.BUILT_IN);
    open();
    assertThat(own.lines().getFirst().row().of(INPUT)).isEqualTo("9..5");
    own.set(own.lines().getFirst(), INPUT, "9.5");
    assertThat(input()).isEqualTo("9.5");
  }

  @Test
  void aRateThatIsTypedIsOfToday() {
    own.begin(live.get().find("openai", "gpt-5", TODAY).orElseThrow());
    own.set(own.lines().getFirst(), CURRENCY, "EUR");
    own.set(own.lines().getFirst(), RATE, "1.1");

    assertThat(own.lines().getFirst().row().of(RATE_OF)).isEqualTo("2026-11-28");
    assertThat(input()).isEqualTo("1.375");
    assertThat(PriceRowText.details(price(), TODAY)).contains("1.25 / 10 EUR as typed, at 1.1 US dollars each on "
        + "2026-11-28");
    own.set(own.lines().getFirst(), RATE_OF, "2026-11-01");
    assertThat(own.lines().getFirst().row().of(RATE_OF)).isEqualTo("2026-11-01");
  }

  @Test
  void removingAPriceTakesAllItsRowsAndComesBackWithUndo() {
    own.begin(live.get().find("openai", "gpt-5.5", TODAY).orElseThrow());
    own.begin(live.get().find("openai", "gpt-5", TODAY).orElseThrow());
    assertThat(own.lines()).as("one row more for a long input").hasSize(3);
    prices.remove(live.get().find("openai", "gpt-5.5", TODAY).orElseThrow());
    assertThat(own.lines()).hasSize(1);
    assertThat(prices.result().get()).startsWith("Removed");

    prices.undo();
    assertThat(own.lines()).hasSize(3);
    assertThat(live.get().find("openai", "gpt-5.5", TODAY).orElseThrow().tiers()).hasSize(1);
  }

  @Test
  void beginningWithAnOwnPriceGoesToItsRow() {
    own.add();
    own.begin(live.get().find("openai", "gpt-5", TODAY).orElseThrow());

    assertThat(own.begin(price())).isEqualTo(1);
    assertThat(own.lines()).hasSize(2);
  }

  @Test
  void severalCellsAreEmptiedAsOneStep() {
    own.begin(live.get().find("openai", "gpt-5", TODAY).orElseThrow());
    OwnLine line = own.lines().getFirst();
    own.clear(List.of(new OwnPricesViewModel.Place(line, INPUT),
        new OwnPricesViewModel.Place(line, PriceColumn.CACHED)));
    assertThat(own.lines().getFirst().row().of(INPUT)).isEmpty();

    own.undo();
    assertThat(own.lines().getFirst()).isEqualTo(line);
  }

  private Price price() {
    return live.get().find("openai", "gpt-5", TODAY).orElseThrow();
  }

  private String input() {
    return price().standard().input().toPlainString();
  }
}
