package deliberate.meter;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.pricing.Bill;
import deliberate.pricing.Price;
import deliberate.provider.usage.TokenKind;
import deliberate.provider.usage.Usage;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectionTest {
  private static final Price CHEAP = price("1", "0.1", "2", false);
  private static final Price DEAR = price("10", "1", "20", false);

  @Test
  void theSameCountsAreBilledAtTheOtherPrice() {
    Usage usage = usage(2_000, 300, 100);
    Projection projection = Projection.of(usage, DEAR, false);
    assertThat(projection.bill().total()).hasValue(new BigDecimal("0.028"));
    assertThat(projection.times(Bill.of(CHEAP, usage)).orElseThrow()).isEqualByComparingTo("10");
  }

  @Test
  void itIsNeverSurerThanAnEstimate() {
    assertThat(Projection.of(usage(10, 0, 10), CHEAP, false).bill().origin()).isEqualTo(Origin.ESTIMATED);
  }

  @Test
  void withTheCacheAtWorkAllInputIsReadFromIt() {
    Usage written = new Usage(Count.reported(1_000), Count.reported(500), Count.reported(500), Count.reported(0),
        Count.reported(100), Count.reported(100), Count.reported(2_100), Set.of(), "");
    Projection projection = Projection.of(written, DEAR, true);
    assertThat(projection.cache()).isEqualTo(Projection.Cache.ALL_INPUT);
    assertThat(projection.bill().byKind().get(TokenKind.CACHED_INPUT)).isEqualByComparingTo("0.002");
    assertThat(projection.bill().total()).hasValue(new BigDecimal("0.004"));
  }

  @Test
  void whatIsTooShortForACacheStaysAsItRan() {
    Projection projection = Projection.of(usage(1_023, 0, 10), DEAR, true);
    assertThat(projection.cache()).isEqualTo(Projection.Cache.TOO_SHORT);
    assertThat(projection.bill().total()).isEqualTo(Projection.of(usage(1_023, 0, 10), DEAR, false).bill().total());
  }

  @Test
  void inputOfUnknownLengthIsNotTakenFromTheCacheAndHasNoTotal() {
    Usage usage = new Usage(Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, Count.reported(1), Count.reported(1),
        Count.reported(2), Count.UNKNOWN, Set.of(), "");
    Projection projection = Projection.of(usage, DEAR, true);
    assertThat(projection.cache()).isEqualTo(Projection.Cache.UNKNOWN);
    assertThat(projection.bill().total()).isEmpty();
    assertThat(projection.times(Bill.of(CHEAP, usage(1, 1, 1)))).isEmpty();
  }

  @Test
  void simulatedAndRealMoneyAreNotHeldAgainstEachOther() {
    Usage usage = usage(10, 0, 10);
    assertThat(Projection.of(usage, DEAR, false).times(Bill.of(price("1", "1", "1", true), usage))).isEmpty();
    assertThat(Projection.of(usage, DEAR, false).times(Bill.UNKNOWN)).isEmpty();
  }

  private static Usage usage(long input, long reasoning, long answer) {
    return new Usage(Count.reported(input), Count.UNKNOWN, Count.UNKNOWN, Count.reported(reasoning),
        Count.reported(answer), Count.reported(reasoning + answer), Count.reported(input + reasoning + answer),
        Set.of(), "");
  }

  private static Price price(String input, String cached, String output, boolean simulated) {
    return new Price("acme", "one", new Price.Rates(new BigDecimal(input), Optional.of(new BigDecimal(cached)),
        Optional.empty(), Optional.empty(), new BigDecimal(output), Optional.empty()), List.of(), Optional.empty(),
        Optional.empty(), "2026-11-01", "the price list", "", simulated);
  }
}
