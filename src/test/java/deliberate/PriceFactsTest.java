package deliberate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import deliberate.pricing.Price;
import deliberate.pricing.PriceBookFile;
import deliberate.prompt.cases.DelimitedRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every row of the price facts beside the project is in the book that ships, figure by figure.
class PriceFactsTest {
  private static final Path FACTS =
      Path.of(System.getProperty("deliberate.facts", Path.of("..", "shared", "facts").toString()), "prices.csv");

  @TestFactory
  Stream<DynamicTest> everyRowIsInTheBook() throws IOException {
    if (!Files.exists(FACTS)) {
      return Stream.of(DynamicTest.dynamicTest("none is here",
          () -> abort("the price facts were not checked: their folder is not here")));
    }
    List<List<String>> table = DelimitedRows.parse(Files.readString(FACTS), ',');
    return table.stream().skip(1).map(cells -> row(table.getFirst(), cells)).map(row -> DynamicTest.dynamicTest(
        row.get("provider") + "/" + row.get("model_id") + " " + row.get("effective_from"), () -> check(row)));
  }

  private static void check(Map<String, String> row) {
    Price price = PriceBookFile.builtIn().prices().stream().filter(one -> one.vendor().equals(row.get("provider"))
        && one.model().equals(row.get("model_id")) && (row.get("effective_from").isEmpty()
            || one.effectiveFrom().equals(day(row, "effective_from"))) && holdsToo(one, row)).findFirst().orElseThrow();
    Price.Rates rates = price.standard();
    assertThat(rates.input()).isEqualByComparingTo(row.get("input_per_1m"));
    assertThat(rates.output()).isEqualByComparingTo(row.get("output_per_1m"));
    assertSame(rates.cachedInput(), row.get("cached_input_per_1m"));
    assertSame(rates.cacheWrite(), row.get("cache_write_per_1m"));
    assertSame(rates.cacheWriteLong(), row.get("cache_write_long_ttl_per_1m"));
    assertSame(rates.reasoning(), row.get("reasoning_per_1m"));
    assertTiers(price, row);
    if (!row.get("batch_discount").isEmpty()) {
      assertThat(price.services().get("batch").standard().output())
          .isEqualByComparingTo(rates.output().multiply(new BigDecimal(row.get("batch_discount"))));
    }
    assertThat(price.effectiveTo()).isEqualTo(day(row, "effective_to"));
    assertThat(price.asOf()).isEqualTo(row.get("as_of"));
    assertThat(price.source()).isNotBlank();
    assertThat(price.notes()).as("what else is known, conflicts included, is shown").startsWith(row.get("notes"));
  }

  /// A model may have earlier rows of its own, taken from the notes.
  private static boolean holdsToo(Price price, Map<String, String> row) {
    return price.standard().input().compareTo(new BigDecimal(row.get("input_per_1m"))) == 0;
  }

  private static void assertTiers(Price price, Map<String, String> row) {
    List<String> thresholds = several(row, "long_ctx_threshold_tokens");
    assertThat(price.tiers()).extracting(tier -> Long.toString(tier.above())).isEqualTo(thresholds);
    for (int i = 0; i < thresholds.size(); i++) {
      Price.Rates longer = price.tiers().get(i).rates();
      assertListed(longer.input(), several(row, "long_input_per_1m"), i);
      assertListed(longer.output(), several(row, "long_output_per_1m"), i);
      assertListed(longer.cachedInput().orElse(null), several(row, "long_cached_per_1m"), i);
    }
  }

  private static void assertListed(BigDecimal rate, List<String> said, int index) {
    if (index < said.size()) {
      assertThat(rate).isEqualByComparingTo(said.get(index));
    }
  }

  private static void assertSame(Optional<BigDecimal> rate, String said) {
    assertThat(rate.isPresent()).isEqualTo(!said.isEmpty());
    rate.ifPresent(known -> assertThat(known).isEqualByComparingTo(said));
  }

  private static List<String> several(Map<String, String> row, String column) {
    return Stream.of(row.get(column).split(";")).filter(text -> !text.isEmpty()).toList();
  }

  private static Optional<LocalDate> day(Map<String, String> row, String column) {
    return Optional.of(row.get(column)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }

  private static Map<String, String> row(List<String> headings, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    IntStream.range(0, headings.size()).forEach(i -> row.put(headings.get(i), i < cells.size() ? cells.get(i) : ""));
    return row;
  }
}
