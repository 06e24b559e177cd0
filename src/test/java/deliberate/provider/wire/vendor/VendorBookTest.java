package deliberate.provider.wire.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ThinkingKind;
import deliberate.provider.option.EffortLevel;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

public class VendorBookTest {
  private final VendorBook book = VendorBook.builtIn();

  @Test
  void noVendorIsThereTwice() {
    assertThat(book.vendors()).extracting(Vendor::id).doesNotHaveDuplicates();
  }

  @Test
  void eachVendorSpeaksSomethingAtAnAddress() {
    assertThat(book.vendors()).allSatisfy(vendor -> assertThat(vendor.speaks()).isNotEmpty().allSatisfy(
        speech -> assertThat(speech.baseUrl()).matches("|https://.+[^/]|http://127\\.0\\.0\\.1:\\d+.*[^/]")));
  }

  @Test
  void onlyOtherMachinesNeedAKey() {
    assertThat(book.vendors()).filteredOn(Vendor::local).allSatisfy(
        vendor -> assertThat(vendor.keyVariable()).isEmpty());
  }

  @Test
  void effortsAreNamedByLevels() {
    List<ModelFamily> families = book.vendors().stream().flatMap(vendor -> vendor.speaks().stream()
        .flatMap(speech -> book.rules(vendor.id(), speech.protocol()).families().stream())).toList();
    assertThat(families).isNotEmpty().allSatisfy(family ->
        assertThat(Arrays.stream(EffortLevel.values()).map(EffortLevel::id).toList())
            .containsAll(family.efforts().keySet()).containsAll(family.effortBody().keySet()));
  }

  @Test
  void aProtocolsOwnFamiliesFollowThoseOfTheVendor() {
    VendorRules rules = book.rules("", "anthropic-messages");
    assertThat(rules.keyHeader() + rules.keyPrefix()).isEqualTo("x-api-key");
    assertThat(rules.family("claude-opus-5-5-20260922").orElseThrow().levels()).doesNotContain(EffortLevel.NONE);
    assertThat(rules.families()).allSatisfy(family ->
        assertThat(Arrays.stream(EffortLevel.values()).map(EffortLevel::id).toList())
            .containsAll(family.efforts().keySet()).containsAll(family.effortBody().keySet()));
    assertThat(book.rules("deepseek", "anthropic-messages").family("deepseek-flash").orElseThrow().shows())
        .contains(ThinkingKind.RAW);
  }

  @Test
  void theFirstFamilyThatFitsCounts() {
    VendorRules openai = book.rules("openai", "openai-chat");
    assertThat(openai.family("gpt-5.1-codex").orElseThrow().efforts()).doesNotContainKey("minimal");
    assertThat(openai.family("gpt-5-nano-2025-08-07").orElseThrow().efforts()).containsKey("minimal");
    assertThat(openai.family("gpt-oss-120b")).isEmpty();
  }

  @Test
  void aVendorIsKnownByItsAddress() {
    assertThat(book.vendorAt(URI.create("https://api.mistral.ai/v1"))).isEqualTo("mistral");
    assertThat(book.vendorAt(URI.create("https://my.openai.azure.com/openai/v1"))).isEqualTo("azure");
    assertThat(book.vendorAt(URI.create("https://api.mistral.ai.example.com/v1"))).isEmpty();
    assertThat(book.vendorAt(URI.create("http://127.0.0.1:11434/v1"))).isEmpty();
  }

  @Test
  void ofAnUnknownVendorNothingIsTakenForGranted() {
    VendorRules rules = book.rules("somebody", "openai-chat");
    assertThat(rules.reasoningTokens()).isEqualTo(CountRule.INFER);
    assertThat(rules.keyHeader()).isEqualTo("Authorization");
    assertThat(rules.families()).isEmpty();
  }

  @Test
  void aModelIsKnownNotToThinkOnlyWhereNothingElseIsTaken() {
    VendorRules google = book.rules("google", "gemini");
    assertThat(google.family("gemini-2.0-flash").orElseThrow().neverThinks()).isTrue();
    assertThat(google.family("gemini-2.5-flash-lite").orElseThrow().neverThinks()).isFalse();
    assertThat(book.rules("ollama", "ollama").family("llama3.2").orElseThrow().neverThinks()).isFalse();
  }
}
