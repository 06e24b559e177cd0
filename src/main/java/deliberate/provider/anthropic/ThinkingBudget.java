package deliberate.provider.anthropic;

import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Keeps `thinking.budget_tokens` within what the protocol takes: at least 1,024 and less than the limit of the output.
final class ThinkingBudget {
  private static final int LEAST = 1024;

  private ThinkingBudget() {}

  /// Changes a budget that would be refused; half of the limit is then left for the answer.
  ///
  /// @param limit the tokens that the output may have, thinking included
  /// @return the effort that goes out
  static Effort fit(ObjectNode body, int limit, Effort effort, List<Adjustment> adjustments) {
    if (!(body.path("thinking") instanceof ObjectNode thinking) || !thinking.path("budget_tokens").isInt()) {
      return effort;
    }
    int asked = thinking.path("budget_tokens").intValue();
    if (asked >= LEAST && asked < limit) {
      return effort;
    }
    Effort sent;
    if (limit <= LEAST) {
      body.putObject("thinking").put("type", "disabled");
      sent = Effort.of(EffortLevel.NONE);
    } else {
      int fitted = Math.max(LEAST, Math.min(asked, limit / 2));
      thinking.put("budget_tokens", fitted);
      sent = Effort.ofBudget(fitted);
    }
    adjustments.add(new Adjustment("effort", effort.toString(), sent.toString()));
    return sent;
  }
}
