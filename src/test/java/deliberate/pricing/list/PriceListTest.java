package deliberate.pricing.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import deliberate.pricing.Price;
import deliberate.pricing.PriceBook;
import deliberate.pricing.PriceBookFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceListTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private final PriceBook book = PriceBookFile.builtIn();

  @Test
  void aListOfLiteLlmIsReadPerTokenWithTiersLifetimesAndServices() throws IOException {
    PriceList list = read("""
        {"sample_spec": {"litellm_provider": "one of", "input_cost_per_token": 0},
         "gpt-5": {"litellm_provider": "openai", "input_cost_per_token": 1.25e-06, "output_cost_per_token": 1e-05,
           "cache_read_input_token_cost": 1.25e-07, "input_cost_per_token_flex": 6.25e-07,
           "output_cost_per_token_flex": 5e-06},
         "gemini/gemini-2.5-pro": {"litellm_provider": "gemini", "input_cost_per_token": 1.25e-06,
           "output_cost_per_token": 1e-05, "input_cost_per_token_above_200k_tokens": 2.5e-06,
           "output_cost_per_token_above_200k_tokens": 1.5e-05},
         "claude-x": {"litellm_provider": "anthropic", "input_cost_per_token": 3e-06, "output_cost_per_token": 1.5e-05,
           "cache_creation_input_token_cost": 3.75e-06, "cache_creation_input_token_cost_above_1hr": 6e-06},
         "bedrock/m": {"litellm_provider": "bedrock", "input_cost_per_token": 1, "output_cost_per_token": 1}}""");

    assertThat(list.form()).isEqualTo(PriceList.Form.LITELLM);
    assertThat(list.prices()).extracting(Price::vendor, Price::model).containsExactly(
        tuple("openai", "gpt-5"),
        tuple("google", "gemini-2.5-pro"),
        tuple("anthropic", "claude-x"));
    Price gpt = list.prices().getFirst();
    assertThat(gpt.standard().input()).isEqualTo("1.25");
    assertThat(gpt.standard().cachedInput().orElseThrow()).isEqualTo("0.125");
    assertThat(gpt.services().get("flex").standard().output()).isEqualTo("5");
    assertThat(gpt.source()).isEqualTo("list.json");
    assertThat(list.prices().get(1).ratesFor(200_001).output()).isEqualTo("15");
    assertThat(list.prices().get(2).standard().cacheWriteLong().orElseThrow()).isEqualTo("6");
  }

  @Test
  void aListOfModelsDevIsReadPerMillion() throws IOException {
    PriceList list = read("""
        {"moonshotai": {"id": "moonshotai", "models": {"kimi-k3": {"cost": {"input": 3, "output": 15.5,
          "cache_read": 0.3, "context_over_200k": {"input": 6, "output": 20}}}}},
         "nobody": {"models": {"x": {"cost": {"input": 1, "output": 1}}}}}""");

    assertThat(list.form()).isEqualTo(PriceList.Form.MODELS_DEV);
    Price kimi = list.prices().getFirst();
    assertThat(list.prices()).hasSize(1);
    assertThat(kimi.vendor()).isEqualTo("moonshot");
    assertThat(kimi.standard().output()).isEqualTo("15.5");
    assertThat(kimi.ratesFor(200_001).input()).isEqualTo("6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1e-06", "NaN", "\"NaN\"", "\"much\"", "Infinity", "-0.1"})
  void aRowWithAPriceThatCannotBeIsLeftOutAndNamed(String rate) throws IOException {
    PriceList list = read("""
        {"bad": {"litellm_provider": "openai", "input_cost_per_token": %s, "output_cost_per_token": 1e-06},
         "good": {"litellm_provider": "openai", "input_cost_per_token": 1e-06, "output_cost_per_token": 1e-06}}"""
        .formatted(rate));

    assertThat(list.prices()).extracting(Price::model).containsExactly("good");
    assertThat(list.refused()).containsExactly("openai/bad");
  }

  @ParameterizedTest
  @CsvSource({"'{', NOT_JSON", "'', UNKNOWN_FORM", "'{\"a\": 1}', UNKNOWN_FORM", "'[]', UNKNOWN_FORM",
      "'<html>', NOT_JSON"})
  void whatIsNoListSaysSo(String text, UnreadableList.Kind kind) {
    assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(UnreadableList.class,
        problem -> assertThat(problem.kind()).isEqualTo(kind));
  }

  @Test
  void aHundredMegabytesAreRefusedUnread(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("large.json");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(100_000_000);
    }

    assertThatThrownBy(() -> PriceList.read(large, TODAY)).isInstanceOfSatisfying(UnreadableList.class,
        problem -> assertThat(problem.kind()).isEqualTo(UnreadableList.Kind.TOO_LARGE));
  }

  @ParameterizedTest
  @CsvSource({"1.25, 10, ''", "1.3, 10, NONE", "0.00000125, 0.00001, OTHER_UNIT", "1250, 10000, OTHER_UNIT",
      "1250000, 10000000, OTHER_UNIT", "0, 0, FREE"})
  void aChangeIsDoubtedByHowFarItIsFromWhatIsKnown(String input, String output, String doubt) throws IOException {
    List<PriceChange> changes = PriceChange.of(gpt5(input, output), book, TODAY);

    if (doubt.isEmpty()) {
      assertThat(changes).as("nothing changes").isEmpty();
    } else {
      assertThat(changes).hasSize(1);
      assertThat(changes.getFirst().before().orElseThrow().standard().input()).isEqualByComparingTo("1.25");
      assertThat(changes.getFirst().doubt().map(Enum::name).orElse("NONE")).isEqualTo(doubt);
    }
  }

  @Test
  void aModelThatNobodyKnowsIsDoubtedWhereItsPriceIsUnlikely() throws IOException {
    PriceList list = read("""
        {"openai": {"models": {"new-1": {"cost": {"input": 0.0000012, "output": 0.00001}},
         "new-2": {"cost": {"input": 2, "output": 8}}}}}""");

    assertThat(PriceChange.of(list, book, TODAY)).extracting(change -> change.doubt().isPresent())
        .containsExactly(true, false);
  }

  private static PriceList gpt5(String input, String output) throws IOException {
    return read("{\"openai\": {\"models\": {\"gpt-5\": {\"cost\": {\"input\": %s, \"output\": %s}}}}}"
        .formatted(input, output));
  }

  private static PriceList read(String text) throws IOException {
    return PriceList.read(text.getBytes(StandardCharsets.UTF_8), "list.json", TODAY);
  }
}
