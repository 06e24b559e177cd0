package deliberate.meter;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.meter.ContextLedger.Fate;
import deliberate.meter.ContextLedger.Turn;
import deliberate.pricing.Price;
import deliberate.provider.carry.CarryRule;
import deliberate.provider.usage.Usage;
import deliberate.tokens.Count;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContextLedgerTest {
  private static final Price PRICE = new Price("v", "m",
      new Price.Rates(new BigDecimal("2"), Optional.of(new BigDecimal("0.5")), Optional.empty(), Optional.empty(),
          new BigDecimal("10"),
          Optional.empty()), List.of(), Optional.empty(), Optional.empty(), "", "", "", false);

  @Test
  void whatWasThoughtIsGoneWhereTheProviderCarriesNothing() {
    ContextLedger ledger = ledger(CarryRule.NEVER, false);

    assertThat(ledger.entries().get(1).again()).isEqualTo(Count.estimated(150));
    assertThat(ledger.entries().get(1).fresh()).isEqualTo(Count.estimated(20));
    assertThat(ledger.entries()).allMatch(entry -> entry.fate() == Fate.GONE);
    assertThat(ledger.thought(Fate.GONE).or(0)).isEqualTo(1_600);
    assertThat(ledger.next()).as("170 read and 60 said").isEqualTo(Count.estimated(230));
  }

  @Test
  void whatIsCarriedAndBilledIsPartOfTheNextTurn() {
    ContextLedger ledger = ledger(CarryRule.BILLED, true);

    assertThat(ledger.next()).isEqualTo(Count.estimated(830));
    assertThat(ledger.nextCost().orElseThrow().full()).isEqualByComparingTo("0.00166");
    assertThat(ledger.nextCost().orElseThrow().cached()).isEqualByComparingTo("0.000415");
  }

  @Test
  void whatIsCarriedAndPassedOverIsPaidForOnce() {
    ContextLedger ledger = ledger(CarryRule.UNBILLED, true);

    assertThat(ledger.entries().getFirst().fate()).isEqualTo(Fate.UNBILLED);
    assertThat(ledger.next().or(0)).isEqualTo(230);
  }

  @Test
  void aTurnOfUnknownUsageLeavesTheNextUnknown() {
    ContextLedger ledger = ContextLedger.of(List.of(new Turn(Usage.UNKNOWN, false, CarryRule.NEVER)),
        Optional.of(PRICE), OptionalLong.empty());

    assertThat(ledger.next()).isEqualTo(Count.UNKNOWN);
    assertThat(ledger.nextCost()).isEmpty();
    assertThat(ledger.thought()).isEqualTo(Count.UNKNOWN);
  }

  private static ContextLedger ledger(CarryRule rule, boolean keeps) {
    return ContextLedger.of(
        List.of(new Turn(usage(100, 1_000, 50), keeps, rule), new Turn(usage(170, 600, 60), keeps, rule)),
        Optional.of(PRICE), OptionalLong.of(10_000));
  }

  private static Usage usage(long input, long reasoning, long answer) {
    return new Usage(Count.reported(input), Count.reported(0), Count.UNKNOWN, Count.reported(reasoning),
        Count.reported(answer), Count.reported(reasoning + answer), Count.reported(input + reasoning + answer),
        Set.of(), "");
  }
}
