package deliberate.provider.wire.vendor;

import static deliberate.provider.option.EffortLevel.HIGH;
import static deliberate.provider.option.EffortLevel.LOW;
import static deliberate.provider.option.EffortLevel.MAX;
import static deliberate.provider.option.EffortLevel.MEDIUM;
import static deliberate.provider.option.EffortLevel.MINIMAL;
import static deliberate.provider.option.EffortLevel.NONE;
import static deliberate.provider.option.EffortLevel.XHIGH;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.Endpoint;
import deliberate.provider.ModelSpec;
import deliberate.provider.ThinkingKind;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class FamilyDescriberTest {
  private final FamilyDescriber describer = new FamilyDescriber(VendorBook.builtIn());

  @Test
  void offersTheLevelsOfTheModelWeakestFirst() {
    assertThat(openAi("gpt-5-mini").efforts()).containsExactly(MINIMAL, LOW, MEDIUM, HIGH);
    assertThat(openAi("gpt-5.4").efforts()).containsExactly(NONE, LOW, MEDIUM, HIGH, XHIGH);
    assertThat(describe("openrouter", "openai-chat", "https://openrouter.ai/api/v1", "any/model").efforts())
        .containsExactly(NONE, MINIMAL, LOW, MEDIUM, HIGH, XHIGH, MAX);
  }

  @Test
  void theSameModelMayTakeMoreInAnotherProtocol() {
    assertThat(openAi("gpt-6.1-sol").efforts()).doesNotContain(MAX);
    assertThat(describe("openai", "openai-responses", "https://api.openai.com/v1", "gpt-6.1-sol").efforts())
        .contains(MAX);
  }

  @Test
  void aModelThatNeverThinksOffersNoLevels() {
    assertThat(openAi("gpt-4o").efforts()).isEmpty();
    assertThat(openAi("gpt-4o").thinking()).isEqualTo(ThinkingKind.NONE);
  }

  @Test
  void openAiThinksInSilenceInChatAndSummarisesInResponses() {
    assertThat(openAi("o3").thinking()).isEqualTo(ThinkingKind.HIDDEN);
    assertThat(describe("openai", "openai-responses", "https://api.openai.com/v1", "o3").thinking())
        .isEqualTo(ThinkingKind.SUMMARY);
    assertThat(describe("deepseek", "openai-chat", "https://api.deepseek.com", "deepseek-v4-pro").thinking())
        .isEqualTo(ThinkingKind.RAW);
  }

  @Test
  void silenceOfAModelThatNobodyKnowsIsNotTakenForThinking() {
    assertThat(openAi("something-new").thinking()).isNotEqualTo(ThinkingKind.HIDDEN);
  }

  @Test
  void theVendorIsKnownByItsAddressWhereNoneIsStated() {
    assertThat(describe("", "openai-chat", "https://api.openai.com/v1", "gpt-5.1").vendor()).isEqualTo("openai");
    assertThat(describe("compatible", "openai-chat", "https://api.openai.com/v1", "gpt-5.1").efforts())
        .containsExactly(NONE, LOW, MEDIUM, HIGH);
  }

  @Test
  void ofAModelOnAServerOfUnknownMakeNothingIsClaimed() {
    ModelSpec model = describe("", "openai-chat", "http://127.0.0.1:9999/v1", "mine");
    assertThat(model).isEqualTo(ModelSpec.unknown("e/mine", "", "openai-chat", "mine"));
  }

  @Test
  void aBudgetIsTakenOnlyWhereTheModelKnowsOne() {
    String google = "https://generativelanguage.googleapis.com/v1beta";
    assertThat(describe("google", "gemini", google, "gemini-2.5-pro").takesBudget()).isTrue();
    assertThat(describe("google", "gemini", google, "gemini-3.1-pro").takesBudget()).isFalse();
    assertThat(openAi("gpt-5").takesBudget()).isFalse();
    assertThat(describe("anthropic", "anthropic-messages", "https://api.anthropic.com/v1", "claude-sonnet-4-0")
        .takesBudget()).isTrue();
  }

  @Test
  void theMostOutputIsToldWhereItIsKnown() {
    assertThat(describe("anthropic", "anthropic-messages", "https://api.anthropic.com/v1", "claude-opus-4-1")
        .maxOutput()).hasValue(32_000);
    assertThat(openAi("gpt-5").maxOutput()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"gpt-4o-mini, o200k", "gpt-4.1, o200k", "gpt-5.2, o200k", "gpt-6-sol, o200k", "o3-mini, o200k",
      "openai/gpt-oss-120b, o200k", "gpt-4, cl100k", "gpt-4-turbo, cl100k", "gpt-3.5-turbo, cl100k",
      "claude-opus-5, estimate", "gemini-3-pro, estimate", "my-deployment, estimate"})
  void tokensAreCountedByTheModelsOwnTokenizerWhereItIsPublic(String model, String tokenizer) {
    assertThat(openAi(model).tokenizer()).isEqualTo(tokenizer);
  }

  private ModelSpec openAi(String model) {
    return describe("openai", "openai-chat", "https://api.openai.com/v1", model);
  }

  private ModelSpec describe(String vendor, String protocol, String url, String model) {
    return describer.describe(
        new Endpoint("e", "E", vendor, protocol, URI.create(url), "", Map.of()), "e/" + model, model);
  }
}
