package deliberate.spend;

import static deliberate.spend.SpendLab.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import deliberate.spend.SpendReport.By;
import deliberate.spend.SpendReport.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SpendReportTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);
  private static final List<Spent> SPENT = List.of(
      spent("2026-11-28T10:00:00Z", "0.1234567890123", "openai", "gpt-5", ONE),
      spent("2026-11-27T23:30:00Z", "0.02", "openai", "gpt-5-mini", OTHER),
      spent("2026-10-31T23:30:00Z", "1", "anthropic", "claude-opus-5", ONE),
      spent("2026-09-01T10:00:00Z", "", "", "llama", ONE),
      spent("2026-11-28T10:00:00Z", "0.5", "offline", "reasoner", ONE));

  @Test
  void theDearestComesFirstSimulatedMoneyLastAndUnknownIsNot0() {
    SpendReport report = SpendReport.of(SPENT, By.VENDOR, BERLIN);

    assertThat(report.rows()).extracting(Row::name, Row::runs, Row::unpriced, Row::simulated).containsExactly(
        tuple("anthropic", 1, 0, false), tuple("openai", 2, 0, false), tuple("", 1, 1, false),
        tuple("offline", 1, 0, true));
    assertThat(report.total()).isEqualTo(usd("1.1434567890123"));
    assertThat(report.unpriced()).isEqualTo(1);
  }

  @Test
  void everySumIsTheSameWhateverItIsAddedUpBy() {
    for (By by : By.values()) {
      SpendReport report = SpendReport.of(SPENT, by, BERLIN);
      assertThat(report.total()).as(by.name()).isEqualByComparingTo("1.1434567890123");
      assertThat(report.rows().stream().mapToInt(Row::runs).sum()).isEqualTo(SPENT.size());
    }
  }

  @Test
  void daysAndMonthsAreThoseOfTheUserTheLatestFirst() {
    assertThat(SpendReport.of(SPENT, By.DAY, BERLIN).rows()).filteredOn(row -> !row.simulated())
        .extracting(Row::name).containsExactly("2026-11-28", "2026-11-01", "2026-09-01");
    assertThat(SpendReport.of(SPENT, By.MONTH, BERLIN).rows()).filteredOn(row -> !row.simulated())
        .extracting(Row::name, Row::usd).containsExactly(tuple("2026-11", usd("1.1434567890123")),
            tuple("2026-09", BigDecimal.ZERO));
  }

  @Test
  void theChartsHaveEveryDayAndMonthAlsoThoseWithoutARun() {
    LocalDate today = LocalDate.of(2026, 11, 28);

    assertThat(SpendReport.of(SPENT, By.DAY, BERLIN).lastDays(today, 3)).extracting(Row::name, Row::usd)
        .containsExactly(tuple("2026-11-26", BigDecimal.ZERO), tuple("2026-11-27", BigDecimal.ZERO),
            tuple("2026-11-28", usd("0.1434567890123")));
    assertThat(SpendReport.of(SPENT, By.MONTH, BERLIN).lastMonths(today, 12)).extracting(Row::name).hasSize(12)
        .startsWith("2025-12").endsWith("2026-10", "2026-11");
  }

  @Test
  void theTableForSpreadsheetsHasEveryDigit() {
    assertThat(SpendReport.of(SPENT, By.MODEL, BERLIN).table()).containsExactly(
        List.of("anthropic/claude-opus-5", "1", "1", "0", "real"),
        List.of("openai/gpt-5", "1", "0.1234567890123", "0", "real"),
        List.of("openai/gpt-5-mini", "1", "0.02", "0", "real"),
        List.of("/llama", "1", "0", "1", "real"),
        List.of("offline/reasoner", "1", "0.5", "0", "simulated"));
  }

  private static Spent spent(String at, String cost, String vendor, String model, UUID prompt) {
    return new Spent(Instant.parse(at), cost.isEmpty() ? Optional.empty() : Optional.of(usd(cost)),
        vendor.equals("offline"), false, vendor + "/" + model, vendor, prompt, prompt.toString());
  }
}
