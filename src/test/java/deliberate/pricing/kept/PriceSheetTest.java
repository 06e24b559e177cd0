package deliberate.pricing.kept;

import static deliberate.pricing.kept.PriceColumn.ABOVE;
import static deliberate.pricing.kept.PriceColumn.BATCH;
import static deliberate.pricing.kept.PriceColumn.CACHED;
import static deliberate.pricing.kept.PriceColumn.CURRENCY;
import static deliberate.pricing.kept.PriceColumn.FROM;
import static deliberate.pricing.kept.PriceColumn.INPUT;
import static deliberate.pricing.kept.PriceColumn.MODEL;
import static deliberate.pricing.kept.PriceColumn.OUTPUT;
import static deliberate.pricing.kept.PriceColumn.RATE;
import static deliberate.pricing.kept.PriceColumn.TO;
import static deliberate.pricing.kept.PriceColumn.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.pricing.Price;
import deliberate.pricing.PriceBookFile;
import deliberate.pricing.kept.PriceSheet.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceSheetTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final PriceRow GOOD = PriceRow.FRESH.with(VENDOR, "acme").with(MODEL, "m").with(INPUT, "2.50")
      .with(OUTPUT, "10");

  @Test
  void aRowIsAPriceToTheLastDigitInItsCurrency() {
    OwnPrice price = only(GOOD.with(CURRENCY, "eur").with(RATE, "1,0837").with(CACHED, "0.1").with(BATCH, "0.5"));

    assertThat(price.currency()).isEqualTo("EUR");
    assertThat(price.toPrice().standard().input()).isEqualTo(new BigDecimal("2.70925"));
    assertThat(price.toPrice().standard().cachedInput().orElseThrow()).isEqualTo(new BigDecimal("0.10837"));
    assertThat(price.toPrice().services().get("batch").standard().output()).isEqualTo(new BigDecimal("5.4185"));
  }

  @Test
  void rowsForALongInputBelongToTheRowForAShortOne() {
    PriceSheet sheet = read(GOOD, GOOD.longer().with(ABOVE, "500000").with(INPUT, "8").with(OUTPUT, "40"),
        GOOD.longer().with(ABOVE, "200000").with(INPUT, "5").with(OUTPUT, "20"));

    Price price = sheet.prices().getFirst().toPrice();
    assertThat(sheet.prices()).hasSize(1);
    assertThat(price.ratesFor(200_000).input()).isEqualTo("2.5");
    assertThat(price.ratesFor(200_001).input()).isEqualTo("5");
    assertThat(price.ratesFor(500_001).output()).isEqualTo("40");
  }

  @ParameterizedTest
  @CsvSource({"INPUT, 2x, NO_AMOUNT", "INPUT, -1, NO_AMOUNT", "INPUT, '', MISSING", "OUTPUT, '', MISSING",
      "MODEL, '', MISSING", "FROM, tomorrow, NO_DAY", "CURRENCY, Euro, NO_CURRENCY", "BATCH, 0, NO_AMOUNT",
      "CURRENCY, EUR, MISSING"})
  void aCellThatCannotBeUnderstoodIsNamedAndItsRowKeptAsTyped(PriceColumn column, String typed, Problem problem) {
    PriceRow row = GOOD.with(column, typed);
    PriceSheet sheet = read(row);

    assertThat(sheet.prices()).isEmpty();
    assertThat(sheet.unfinished()).containsExactly(row);
    PriceColumn named = typed.equals("EUR") ? RATE : column;
    assertThat(sheet.problems().getFirst()).isEqualTo(Map.of(named, problem));
  }

  @Test
  void rowsThatDoNotFitTogetherAreNamedAndKept() {
    PriceRow longer = GOOD.longer().with(ABOVE, "200000").with(INPUT, "5").with(OUTPUT, "20");
    assertProblem(read(GOOD, GOOD), 1, MODEL, Problem.TWICE);
    assertProblem(read(GOOD, longer, longer), 2, ABOVE, Problem.TWICE);
    assertProblem(read(longer), 0, ABOVE, Problem.NO_SHORT_INPUT);
    assertProblem(read(GOOD, longer.with(ABOVE, "many")), 1, ABOVE, Problem.NO_THRESHOLD);
    assertProblem(read(GOOD, longer.with(CURRENCY, "EUR")), 1, CURRENCY, Problem.NOT_HERE);
    assertProblem(read(GOOD.with(FROM, "2026-12-02").with(TO, "2026-12-01")), 0, TO, Problem.ENDS_BEFORE);
  }

  @Test
  void aPriceWithoutAProblemHoldsBesideOneThatHasSome() {
    PriceSheet sheet = read(GOOD.with(INPUT, "?"), PriceRow.FRESH, GOOD.with(MODEL, "other"));

    assertThat(sheet.prices()).extracting(OwnPrice::model).containsExactly("other");
    assertThat(sheet.unfinished()).hasSize(1);
    assertThat(sheet.problems().get(1)).as("nothing is typed there yet").isEmpty();
  }

  @Test
  void aPriceThatDidNotChangeKeepsItsDay() {
    OwnPrice earlier = only(GOOD);
    List<PriceRow> rows = List.of(GOOD, GOOD.with(MODEL, "new"));

    assertThat(PriceSheet.read(rows, TODAY.plusDays(3), List.of(earlier)).prices()).extracting(OwnPrice::typed)
        .containsExactly(TODAY, TODAY.plusDays(3));
  }

  @Test
  void whatIsKeptComesBackAsItWasTyped() {
    List<PriceRow> rows = List.of(GOOD.with(CURRENCY, "EUR").with(RATE, "1.1").with(TO, "2027-01-01"),
        GOOD.longer().with(ABOVE, "200000").with(INPUT, "5").with(OUTPUT, "20"),
        GOOD.with(MODEL, "x").with(INPUT, "?"));
    PriceSheet sheet = PriceSheet.read(rows, TODAY, List.of());

    assertThat(PriceSheet.rows(KeptPrices.NONE.withOwn(sheet.prices(), sheet.unfinished()))).isEqualTo(rows);
  }

  @Test
  void everyBuiltInPriceIsAGoodStart() {
    PriceBookFile.builtIn().prices().forEach(price -> {
      PriceSheet sheet = PriceSheet.read(PriceRow.startingFrom(price), TODAY, List.of());
      assertThat(sheet.prices()).as(price.model()).hasSize(1);
      assertThat(sheet.prices().getFirst().toPrice().standard()).isEqualTo(price.standard());
      assertThat(sheet.prices().getFirst().toPrice().tiers()).isEqualTo(price.tiers());
    });
  }

  private static void assertProblem(PriceSheet sheet, int row, PriceColumn column, Problem problem) {
    assertThat(sheet.problems().get(row)).containsEntry(column, problem);
    assertThat(sheet.prices()).isEmpty();
    assertThat(sheet.unfinished()).hasSameSizeAs(sheet.problems());
  }

  private static OwnPrice only(PriceRow row) {
    return read(row).prices().getFirst();
  }

  private static PriceSheet read(PriceRow... rows) {
    return PriceSheet.read(List.of(rows), TODAY, List.of());
  }
}
