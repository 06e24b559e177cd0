package deliberate.provider.option;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// How hard to think: a level, a budget of thinking tokens, or the model's own default (neither).
public record Effort(Optional<EffortLevel> level, OptionalInt budget) {
  public static final Effort DEFAULT = new Effort(Optional.empty(), OptionalInt.empty());

  public Effort {
    if (level.isPresent() && budget.isPresent()) {
      throw new IllegalArgumentException("an effort is a level or a budget, not both");
    }
  }

  public static Effort of(EffortLevel level) {
    return new Effort(Optional.of(level), OptionalInt.empty());
  }

  public static Effort ofBudget(int tokens) {
    return new Effort(Optional.empty(), OptionalInt.of(tokens));
  }

  public boolean isDefault() {
    return level.isEmpty() && budget.isEmpty();
  }

  /// Reads `high`, `8000` or nothing at all (the default).
  ///
  /// @throws UnusableOption where it is neither
  public static Effort parse(String text) {
    String trimmed = text.strip().toLowerCase(Locale.ROOT);
    if (trimmed.isEmpty() || trimmed.equals("default")) {
      return DEFAULT;
    }
    if (trimmed.matches("\\d{1,7}")) {
      return ofBudget(Integer.parseInt(trimmed));
    }
    for (EffortLevel level : EffortLevel.values()) {
      if (level.id().equals(trimmed)) {
        return of(level);
      }
    }
    throw new UnusableOption(UnusableOption.Wanted.EFFORT, "effort", text,
        Arrays.stream(EffortLevel.values()).map(EffortLevel::id).toList());
  }

  /// What [#parse] reads back: a level, a number, or empty for the default.
  @Override
  public String toString() {
    return level.map(EffortLevel::id).orElseGet(() -> budget.isPresent() ? "" + budget.getAsInt() : "");
  }
}
