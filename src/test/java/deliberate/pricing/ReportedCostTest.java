package deliberate.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.usage.Usage;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedCostTest {
  private static final Circumstances NOW = new Circumstances(Instant.parse("2026-11-23T12:00:00Z"));
  private final PriceBook book = PriceBookFile.builtIn();

  @Test
  void whatTheProviderSaysStandsBesideWhatWasWorkedOut() {
    Bill bill = book.bill("xai", "grok-4.3", NOW, usage("{\"cost_in_usd_ticks\": 44168500}"));

    assertThat(bill.reported()).contains(new BigDecimal("0.00441685"));
    assertThat(bill.total()).contains(new BigDecimal("0.00375"));
    assertThat(bill.difference()).contains(new BigDecimal("0.00066685"));
    assertThat(bill.spent()).isEqualTo(bill.reported());
  }

  @Test
  void withoutAPriceWhatTheProviderSaysIsTheTotal() {
    Bill bill = book.bill("openrouter", "somebody/something", NOW, usage("{\"cost\": 0.00572}"));

    assertThat(bill.total()).contains(new BigDecimal("0.00572"));
    assertThat(bill.origin()).isEqualTo(Origin.REPORTED);
    assertThat(bill.price()).isEmpty();
  }

  @Test
  void withTheUsersOwnKeyUpstreamBothAreAddedUp() {
    assertThat(book.bill("openrouter", "a/b", NOW, usage("""
        {"cost": 0.001, "is_byok": true, "cost_details": {"upstream_inference_cost": 0.02}}""")).reported())
        .contains(new BigDecimal("0.021"));
    assertThat(book.bill("openrouter", "a/b", NOW, usage("{\"cost\": 0.001, \"is_byok\": true}")).reported()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"cost\": \"much\"}", "{\"cost\": -1}", "{\"cost_in_usd_ticks\": null}",
      "not json", "{\"cost\": NaN}", "{\"cost\": 1e999999999}"})
  void whatIsNoCostIsNotOne(String raw) {
    assertThat(book.bill("openrouter", "a/b", NOW, usage(raw))).isEqualTo(Bill.UNKNOWN);
  }

  @Test
  void anotherVendorsFieldOfThatNameIsNotTrusted() {
    assertThat(book.bill("compatible", "a", NOW, usage("{\"cost\": 3}")).reported()).isEmpty();
  }

  private static Usage usage(String raw) {
    Count thousand = Count.reported(1_000);
    return new Usage(thousand, Count.UNKNOWN, Count.UNKNOWN, Count.reported(0), thousand, thousand,
        thousand.plus(thousand), Set.of(), raw);
  }
}
