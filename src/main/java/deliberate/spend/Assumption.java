package deliberate.spend;

import deliberate.provider.ChatRequest;
import deliberate.provider.ModelSpec;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/// What is assumed of a model of which no runs are known: rules of thumb, not measurements.
///
/// Thinking: 200 tokens at minimal effort, 800 at low, 3,000 at medium, 8,000 at high, 16,000 at xhigh, 32,000 at max;
/// half of a budget; a model that thinks by its own choice counts as medium. The answer: 400 tokens. Hardly less than a
/// quarter of both, hardly more than four times as much, never more than the output that is allowed or the budget
/// leaves.
/// Speed: 60 tokens a second after a second of waiting, hardly more than 150 and hardly less than 25.
final class Assumption {
  private static final long ANSWER = 400;
  private static final long LEAST_PART = 4;
  private static final long MOST_TIMES = 4;
  private static final BigDecimal USUAL_SPEED = BigDecimal.valueOf(60);
  private static final BigDecimal HIGH_SPEED = BigDecimal.valueOf(150);
  private static final BigDecimal LOW_SPEED = BigDecimal.valueOf(25);

  private Assumption() {}

  /// Tokens of thinking and answer together.
  static Spread output(ChatRequest request) {
    long likely = thinking(request.model(), request.effort()) + ANSWER;
    long high = likely * MOST_TIMES;
    if (request.effort().budget().isPresent()) {
      high = request.effort().budget().getAsInt() + ANSWER * MOST_TIMES;
    }
    long most = allowed(request).orElse(high);
    return new Spread(BigDecimal.valueOf(Math.min(likely / LEAST_PART, most)),
        BigDecimal.valueOf(Math.min(likely, most)), BigDecimal.valueOf(Math.min(high, most)));
  }

  static Spread seconds(Spread output) {
    return new Spread(took(output.low(), HIGH_SPEED), took(output.likely(), USUAL_SPEED),
        took(output.high(), LOW_SPEED));
  }

  /// What may come out at most, by the request or by the model.
  static OptionalLong allowed(ChatRequest request) {
    Optional<Integer> asked = request.options().maxOutputTokens();
    return asked.isPresent() ? OptionalLong.of(asked.get()) : request.model().maxOutput();
  }

  private static BigDecimal took(BigDecimal tokens, BigDecimal speed) {
    return BigDecimal.ONE.add(tokens.divide(speed, 1, RoundingMode.HALF_UP));
  }

  private static long thinking(ModelSpec model, Effort effort) {
    if (effort.budget().isPresent()) {
      return effort.budget().getAsInt() / 2;
    }
    boolean thinks = model.thinking() != ThinkingKind.NONE;
    return effort.level().map(Assumption::thinking).orElse(thinks ? thinking(EffortLevel.MEDIUM) : 0L);
  }

  private static long thinking(EffortLevel level) {
    return switch (level) {
      case NONE -> 0;
      case MINIMAL -> 200;
      case LOW -> 800;
      case MEDIUM -> 3_000;
      case HIGH -> 8_000;
      case XHIGH -> 16_000;
      case MAX -> 32_000;
    };
  }
}
