package deliberate.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a provider says itself that an answer cost, from its usage object.
final class ReportedCost {
  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  /// xAI counts in ticks of a ten-billionth of a dollar.
  private static final int TICK_DIGITS = 10;
  private static final String OPENROUTER = "openrouter";

  private ReportedCost() {}

  /// In US dollars; empty where the provider does not say.
  ///
  /// @param raw the usage object as it came; empty where there was none
  static Optional<BigDecimal> in(String vendor, String raw) {
    if (raw.isEmpty()) {
      return Optional.empty();
    }
    try {
      JsonNode usage = EXACT.readTree(raw);
      return number(usage, "cost_in_usd_ticks").map(ticks -> ticks.movePointLeft(TICK_DIGITS))
          .or(() -> vendor.equals(OPENROUTER) ? openRouter(usage) : Optional.empty())
          .map(Amounts::plain);
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /// Where the user's own key is used upstream, `cost` is only the fee, and what the upstream bills stands beside it.
  private static Optional<BigDecimal> openRouter(JsonNode usage) {
    Optional<BigDecimal> cost = number(usage, "cost");
    return usage.path("is_byok").asBoolean(false)
        ? cost.flatMap(fee -> number(usage.path("cost_details"), "upstream_inference_cost").map(fee::add))
        : cost;
  }

  private static Optional<BigDecimal> number(JsonNode node, String field) {
    return Optional.of(node.path(field)).filter(JsonNode::isNumber).map(JsonNode::decimalValue)
        .filter(Amounts::isPossible);
  }
}
