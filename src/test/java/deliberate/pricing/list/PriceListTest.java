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
import java.util.Map;
import java.util.Optional;
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

  @Test
  void everyThresholdServiceAndLifetimeOfLiteLlmIsRead() throws IOException {
    Price price = only("""
        {"m": {"litellm_provider": "anthropic", "mode": "chat",
          "input_cost_per_token": 5e-06, "output_cost_per_token": 3e-05, "output_cost_per_reasoning_token": 2e-05,
          "cache_read_input_token_cost": 5e-07, "cache_creation_input_token_cost": 6e-06,
          "cache_creation_input_token_cost_above_1hr": 1e-05,
          "input_cost_per_token_above_272k_tokens": 1e-05, "output_cost_per_token_above_272k_tokens": 4.5e-05,
          "cache_creation_input_token_cost_above_1hr_above_272k_tokens": 2e-05,
          "input_cost_per_token_above_900000_tokens": 2e-05,
          "input_cost_per_token_batches": 2.5e-06, "output_cost_per_token_batches": 1.5e-05,
          "input_cost_per_token_priority": 1.1e-05, "output_cost_per_token_priority": 6e-05,
          "cache_read_input_token_cost_priority": 1.2e-06,
          "input_cost_per_token_above_272k_tokens_priority": 2.2e-05,
          "provider_specific_entry": {"fast": 6.0, "us": 1.1}}}""");

    assertThat(price.tiers()).extracting(Price.Tier::above).containsExactly(272_000L, 900_000L);
    assertThat(price.ratesFor(272_000).input()).isEqualTo("5");
    Price.Rates over = price.ratesFor(272_001);
    assertThat(over.input()).isEqualTo("10");
    assertThat(over.output()).isEqualTo("45");
    assertThat(over.cachedInput().orElseThrow()).as("not said of a long input").isEqualTo("0.5");
    assertThat(over.cacheWriteLong().orElseThrow()).isEqualTo("20");
    assertThat(over.reasoning().orElseThrow()).isEqualTo("20");
    Price.Schedule batch = price.services().get("batch");
    assertThat(batch.standard().cachedInput().orElseThrow()).as("half, as input and output").isEqualTo("0.25");
    assertThat(batch.tiers().getFirst().rates().output()).isEqualTo("22.5");
    Price.Schedule priority = price.services().get("priority");
    assertThat(priority.standard().cachedInput().orElseThrow()).isEqualTo("1.2");
    assertThat(priority.tiers()).extracting(tier -> tier.rates().input().toPlainString()).containsExactly("22");
    assertThat(price.services().get("fast").standard().cacheWriteLong().orElseThrow()).isEqualTo("60");
  }

  @Test
  void tieredPricingOfLiteLlmIsReadAsTiers() throws IOException {
    Price price = only("""
        {"dashscope/q": {"litellm_provider": "dashscope", "mode": "chat", "tiered_pricing": [
          {"range": [0, 32000.0], "input_cost_per_token": 1e-06, "output_cost_per_token": 5e-06,
           "output_cost_per_reasoning_token": 5e-06},
          {"range": [32000.0, 128000.0], "input_cost_per_token": 2e-06, "output_cost_per_token": 1e-05},
          {"range": [128000.0, 252000.0], "input_cost_per_token": 3e-06, "output_cost_per_token": 1.5e-05}]}}""");

    assertThat(price.ratesFor(32_000).input()).isEqualTo("1");
    assertThat(price.ratesFor(32_001).input()).isEqualTo("2");
    assertThat(price.ratesFor(128_001).output()).isEqualTo("15");
    assertThat(price.ratesFor(128_001).reasoning()).as("as output").isEmpty();
  }

  @Test
  void whatHasNoPlaceIsCountedAndNamed() throws IOException {
    LeftOut left = read("""
        {"sample_spec": {"litellm_provider": "one of", "mode": "one of: chat", "input_cost_per_token": 0},
         "last_updated": "2026-07-24",
         "m": {"litellm_provider": "openai", "mode": "responses", "input_cost_per_token": 1e-06,
           "output_cost_per_token": 1e-06, "search_context_cost_per_query": {"search_context_size_low": 0.01},
           "input_cost_per_audio_token": 1e-05, "input_cost_per_image": 0.0, "output_cost_per_second": null},
         "whisper": {"litellm_provider": "openai", "mode": "audio_transcription", "input_cost_per_second": 0.0001,
           "input_cost_per_token": 1e-06, "output_cost_per_token": 1e-06},
         "none": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": null},
         "a": {"litellm_provider": "bedrock", "mode": "chat"}, "b": {"litellm_provider": "bedrock"},
         "c": {"litellm_provider": "deepgram"}}""").leftOut();

    assertThat(left.fields()).containsOnlyKeys("search_context_cost_per_query", "input_cost_per_audio_token");
    assertThat(left.notText()).containsExactly("whisper");
    assertThat(left.unpriced()).containsExactly("openai/none");
    assertThat(left.vendors()).containsExactly(Map.entry("bedrock", 2), Map.entry("deepgram", 1));
    assertThat(left.foreign()).isEqualTo(3);
    assertThat(left.isEmpty()).isFalse();
  }

  @Test
  void theTiersOfModelsDevCountAndNotTheirCopyForOlderReaders() throws IOException {
    Price price = only("""
        {"openai": {"models": {"gpt-5.5": {"modalities": {"output": ["text"]}, "cost": {"input": 5, "output": 30,
          "tiers": [{"input": 10, "output": 45, "tier": {"size": 272000}}],
          "context_over_200k": {"input": 10, "output": 45}},
          "experimental": {"modes": {"fast": {"cost": {"input": 12.5, "output": 75, "cache_read": 1.25},
            "provider": {"body": {"service_tier": "priority"}}}}}}}}}""");

    assertThat(price.ratesFor(250_000).input()).isEqualTo("5");
    assertThat(price.ratesFor(272_001).input()).isEqualTo("10");
    assertThat(price.services().get("priority").standard().output()).isEqualTo("75");
    assertThat(price.services().get("priority").tiers().getFirst().rates().input()).isEqualTo("25");
  }

  @Test
  void modelsOfModelsDevThatWriteNoTextOrHaveNoPriceAreNamed() throws IOException {
    LeftOut left = read("""
        {"google": {"models": {"painter": {"modalities": {"output": ["image"]}, "cost": {"input": 1, "output": 1}},
          "gift": {}, "speaks": {"cost": {"input": 1, "output": 1, "output_audio": 3}}}},
         "nano-gpt": {"models": {"x": {"cost": {"input": 1, "output": 1}}}}}""").leftOut();

    assertThat(left.notText()).containsExactly("google/painter");
    assertThat(left.unpriced()).containsExactly("google/gift");
    assertThat(left.fields()).containsExactly(Map.entry("output_audio", 1));
    assertThat(left.vendors()).containsExactly(Map.entry("nano-gpt", 1));
  }

  @Test
  void whereTheUsualRatesDoNotChangeWhatTheListLacksGoesOnToHold() throws IOException {
    PriceChange change = PriceChange.of(read("""
        {"claude-opus-4-8": {"litellm_provider": "anthropic", "input_cost_per_token": 5e-06,
          "output_cost_per_token": 2.5e-05, "provider_specific_entry": {"fast": 2.0}}}"""), book, TODAY).getFirst();

    assertThat(change.doubt()).isEmpty();
    assertThat(change.after().services()).containsOnlyKeys("batch", "fast");
    assertThat(change.after().standard().cachedInput()).isPresent();
    assertThat(change.after().source()).isEqualTo("list.json");
  }

  @Test
  void aListWithoutTheHoursOrTheLongInputThatAreKnownIsDoubted() throws IOException {
    PriceList list = read("""
        {"deepseek": {"models": {"deepseek-flash": {"cost": {"input": 0.2, "output": 0.9}}}},
         "openai": {"models": {"gpt-5.5": {"cost": {"input": 6, "output": 30}}}}}""");

    assertThat(PriceChange.of(list, book, TODAY)).extracting(change -> change.doubt().orElseThrow())
        .containsOnly(PriceChange.Doubt.COARSER).hasSize(2);
  }

  @Test
  void aPriceThatOnlyChangesForALongInputIsAChange() throws IOException {
    PriceList list = read("""
        {"openai": {"models": {"gpt-5.5": {"cost": {"input": 5, "output": 30, "cache_read": 0.5,
          "tiers": [{"input": 11, "output": 45, "tier": {"size": 272000}}]}}}}}""");

    assertThat(PriceChange.of(list, book, TODAY)).hasSize(1).first()
        .satisfies(change -> assertThat(change.parts()).containsExactly(PriceChange.Part.LONG_INPUT));
  }

  @Test
  void whatNobodyCallsFreeIsDoubtedWhereItCostsNothing() throws IOException {
    PriceList list = read("""
        {"openrouter": {"models": {"a/b:free": {"cost": {"input": 0, "output": 0}},
          "a/c": {"cost": {"input": 0, "output": 0}}}}}""");

    assertThat(PriceChange.of(list, book, TODAY)).extracting(change -> change.after().model(), PriceChange::doubt)
        .containsExactly(tuple("a/c", Optional.of(PriceChange.Doubt.FREE)), tuple("a/b:free", Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1e-06", "NaN", "\"NaN\"", "\"much\"", "Infinity", "-0.1"})
  void aRowWithAPriceThatCannotBeIsLeftOutAndNamed(String rate) throws IOException {
    PriceList list = read("""
        {"bad": {"litellm_provider": "openai", "input_cost_per_token": %s, "output_cost_per_token": 1e-06},
         "good": {"litellm_provider": "openai", "input_cost_per_token": 1e-06, "output_cost_per_token": 1e-06}}"""
        .formatted(rate));

    assertThat(list.prices()).extracting(Price::model).containsExactly("good");
    assertThat(list.leftOut().refused()).containsExactly("openai/bad");
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

  private static Price only(String text) throws IOException {
    return read(text).prices().getFirst();
  }

  private static PriceList gpt5(String input, String output) throws IOException {
    return read("{\"openai\": {\"models\": {\"gpt-5\": {\"cost\": {\"input\": %s, \"output\": %s}}}}}"
        .formatted(input, output));
  }

  private static PriceList read(String text) throws IOException {
    return PriceList.read(text.getBytes(StandardCharsets.UTF_8), "list.json", TODAY);
  }
}
