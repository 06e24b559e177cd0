package deliberate.pricing.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.pricing.Price;
import deliberate.pricing.PriceBookFile;
import deliberate.pricing.list.PriceChange;
import deliberate.pricing.list.PriceList;
import deliberate.provider.ModelOffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePricesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final PriceRow HALF = PriceRow.FRESH.with(PriceColumn.VENDOR, "openai").with(PriceColumn.INPUT, "2,");
  @TempDir
  private Path folder;
  private LivePrices prices;

  @BeforeEach
  void open() {
    prices = fresh();
  }

  @Test
  void aPriceOfOnesOwnIsConvertedExactlyAndSurvivesTheNextStart() throws IOException {
    prices.change(kept -> kept.withOwn(List.of(own("0.1", "1.0837")), List.of(HALF)));

    LivePrices again = fresh();
    again.load();

    Price price = again.get().find("openai", "gpt-5", TODAY).orElseThrow();
    assertThat(price.standard().input()).isEqualTo(new BigDecimal("0.10837"));
    assertThat(price.original().orElseThrow().currency()).isEqualTo("EUR");
    assertThat(price.ratesFor(200_001).input()).isEqualTo(new BigDecimal("0.32511"));
    assertThat(price.services().get("batch").standard().input()).isEqualTo(new BigDecimal("0.054185"));
    assertThat(price.original().orElseThrow().rates().input()).isEqualTo("0.1");
    assertThat(price.shelf()).isEqualTo(Price.Shelf.OWN);
    assertThat(again.kept()).isEqualTo(prices.kept());
  }

  @Test
  void whatWasBroughtInSurvivesAndYieldsToAnAnnouncedChange() throws IOException {
    List<Price> argon = PriceList.read("""
        {"gemini/gemini-4-argon": {"litellm_provider": "gemini", "input_cost_per_token": 1.9e-06,
          "output_cost_per_token": 9e-06, "input_cost_per_token_batches": 9e-07,
          "output_cost_per_token_batches": 4e-06, "input_cost_per_token_above_200k_tokens": 3e-06}}"""
        .getBytes(StandardCharsets.UTF_8), "litellm.json", TODAY).prices();
    prices.change(kept -> kept.withImported(argon));

    LivePrices again = fresh();
    again.load();

    assertThat(again.kept().imported()).isEqualTo(argon);
    assertThat(input(again, TODAY.minusDays(1))).isEqualByComparingTo("2");
    assertThat(input(again, TODAY)).isEqualByComparingTo("1.9");
    assertThat(input(again, LocalDate.of(2026, 12, 1))).isEqualByComparingTo("4");
    again.change(KeptPrices::withoutImported);
    assertThat(input(again, TODAY)).isEqualByComparingTo("2");
  }

  @Test
  void whatAnEndpointSaysHoldsOnlyWhereNothingElseIsKnown() {
    prices.list(List.of(listed("openrouter", "a/b"), listed("openrouter", "anthropic/claude-haiku-4.5")));

    assertThat(prices.get().find("openrouter", "a/b", TODAY).orElseThrow().shelf()).isEqualTo(Price.Shelf.LISTED);
    assertThat(prices.get().find("openrouter", "anthropic/claude-haiku-4.5", TODAY).orElseThrow().vendor())
        .isEqualTo("anthropic");
  }

  @Test
  void aFileThatIsBrokenIsSetAsideAndTheBuiltInPricesHold() throws IOException {
    Files.writeString(folder.resolve("prices.json"), "{\"own\": [{\"vendor\": 3");

    assertThatThrownBy(prices::load).isInstanceOf(IOException.class).hasMessageContaining("prices.json.broken");
    assertThat(folder.resolve("prices.json.broken")).exists();
    assertThat(prices.get().find("openai", "gpt-5", TODAY)).isPresent();
    prices.load();
  }

  @Test
  void theHoursOfAPriceThatWasBroughtInSurvive() throws IOException {
    Price known = prices.get().find("deepseek", "deepseek-flash", TODAY).orElseThrow();
    Price brought = PriceChange.of(PriceList.read("""
        {"deepseek-flash": {"litellm_provider": "deepseek", "input_cost_per_token": 3e-07,
          "output_cost_per_token": 1.2e-06, "input_cost_per_token_flex": 1e-07, "output_cost_per_token_flex": 1e-07}}"""
        .getBytes(StandardCharsets.UTF_8), "litellm.json", TODAY), prices.get(), TODAY).getFirst().after();
    prices.change(kept -> kept.withImported(List.of(brought)));

    LivePrices again = fresh();
    again.load();

    assertThat(again.kept().imported()).containsExactly(brought);
    assertThat(brought.peak()).isEqualTo(known.peak()).isPresent();
  }

  private LivePrices fresh() {
    return new LivePrices(PriceBookFile.builtIn(), new KeptPricesFile(folder.resolve("prices.json")));
  }

  private static BigDecimal input(LivePrices prices, LocalDate day) {
    return prices.get().find("google", "gemini-4-argon", day).orElseThrow().standard().input();
  }

  private static Price listed(String vendor, String model) {
    return LivePrices.listed(vendor, "OpenRouter", TODAY, new ModelOffer(model, Optional.empty(), OptionalLong.empty(),
        OptionalLong.empty(), Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TWO))).orElseThrow();
  }

  private static OwnPrice own(String input, String perUnit) {
    return new OwnPrice("openai", "gpt-5", "EUR", new BigDecimal(perUnit), Optional.of(TODAY), rates(input),
        List.of(new Price.Tier(200_000, rates("0.3"))), Optional.of(new BigDecimal("0.5")), Optional.empty(),
        Optional.of(TODAY.plusYears(1)), TODAY);
  }

  private static Price.Rates rates(String input) {
    return new Price.Rates(new BigDecimal(input), Optional.of(new BigDecimal("0.01")), Optional.empty(),
        Optional.empty(), BigDecimal.ONE, Optional.empty());
  }
}
