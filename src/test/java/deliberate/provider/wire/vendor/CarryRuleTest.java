package deliberate.provider.wire.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.carry.CarryRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarryRuleTest {
  private final VendorBook vendors = VendorBook.builtIn();

  @ParameterizedTest
  @CsvSource({
      "openai, openai-responses, gpt-6.1-sol, BILLED",
      "openai, openai-responses, gpt-5.4, UNBILLED",
      "azure, openai-responses, o3, UNBILLED",
      "xai, openai-responses, grok-4.7, UNTOLD",
      "openai, openai-chat, gpt-6-luna, NEVER",
      "deepseek, openai-chat, deepseek-v4-pro, NEVER",
      "openrouter, openai-chat, anthropic/claude-haiku-4.5, UNTOLD",
      "anthropic, anthropic-messages, claude-haiku-4-5, UNBILLED",
      "anthropic, anthropic-messages, claude-sonnet-4-6, BILLED",
      "anthropic, anthropic-messages, claude-opus-5-5, BILLED",
      "google, gemini, gemini-4-argon, UNTOLD",
      "offline, offline, reasoner, NEVER"})
  void eachVendorAndModelHasItsRule(String vendor, String protocol, String model, CarryRule rule) {
    assertThat(vendors.carryRule(vendor, protocol, model)).isEqualTo(rule);
  }
}
