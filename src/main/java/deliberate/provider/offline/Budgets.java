package deliberate.provider.offline;

import deliberate.provider.ModelSpec;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an effort means to a model of the offline engine, in thinking tokens.
final class Budgets {
  /// A level that a model does not have becomes the nearest weaker one that it has, else its weakest.
  private static final Map<EffortLevel, Integer> REASONER = budgets(0, 128, 512, 2_048, 8_192, 20_000, 50_000);
  private static final Map<EffortLevel, Integer> MINI = budgets(0, 0, 256, 768, 2_048, 2_048, 2_048);
  private static final int MOST = 60_000;

  private Budgets() {}

  /// The effort that is really made; medium by default, and none at all by a model that does not think.
  static Effort settled(ModelSpec model, Effort asked) {
    List<EffortLevel> known = model.efforts();
    if (known.isEmpty()) {
      return Effort.of(EffortLevel.NONE);
    }
    if (asked.budget().isPresent()) {
      int budget = asked.budget().getAsInt();
      return model.takesBudget() ? Effort.ofBudget(Math.clamp(budget, 0, MOST)) : Effort.of(levelWithin(model, budget));
    }
    EffortLevel level = asked.level().orElse(EffortLevel.MEDIUM);
    Optional<EffortLevel> nearest = known.stream().filter(l -> l.compareTo(level) <= 0).reduce((_, b) -> b);
    return Effort.of(nearest.orElse(known.getFirst()));
  }

  /// Thinking tokens of a settled effort.
  static int tokens(ModelSpec model, Effort settled) {
    return settled.budget().isPresent() ? settled.budget().getAsInt() : tokens(model, settled.level().orElseThrow());
  }

  private static int tokens(ModelSpec model, EffortLevel level) {
    return (model.wireName().equals("mini") ? MINI : REASONER).get(level);
  }

  private static EffortLevel levelWithin(ModelSpec model, int budget) {
    return model.efforts().stream().filter(l -> tokens(model, l) <= budget).reduce((_, b) -> b)
        .orElse(model.efforts().getFirst());
  }

  private static Map<EffortLevel, Integer> budgets(int... tokens) {
    Map<EffortLevel, Integer> map = new EnumMap<>(EffortLevel.class);
    for (EffortLevel level : EffortLevel.values()) {
      map.put(level, tokens[level.ordinal()]);
    }
    return map;
  }
}
