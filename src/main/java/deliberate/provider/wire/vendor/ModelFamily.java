package deliberate.provider.wire.vendor;

import deliberate.provider.ThinkingKind;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the models of one family take.
///
/// @param models     their wire names: exact, or with `*` at the end, or between, for anything
/// @param efforts    from the levels that may be asked for to the words that are sent, an empty word for none at all;
///                   nothing here where every level is sent as asked
/// @param effortBody body fields to send for a level instead of a word
/// @param thinkingBody body fields that go along when the model is to think
/// @param thinksOnlyWhenAsked whether it does not think where no effort is asked for
/// @param budgetField the body field, dotted, for a number of thinking tokens, where it is not the vendor's
/// @param shows      what its shown thinking is, where the protocol does not tell
/// @param maxOutput  the most output tokens that may be asked for, thinking included
/// @param rejects    neutral names of options that these models do not take, `budget` for one of thinking tokens
/// @param rejectsWhenThinking options that they take only with effort `none`
public record ModelFamily(
    List<String> models,
    Map<String, String> efforts,
    Map<String, Map<String, Object>> effortBody,
    Map<String, Object> thinkingBody,
    Boolean thinksOnlyWhenAsked,
    Optional<String> budgetField,
    Optional<ThinkingKind> shows,
    OptionalInt maxOutput,
    List<String> rejects,
    List<String> rejectsWhenThinking) {

  /// A model of which nothing is known.
  public static final ModelFamily UNKNOWN = new ModelFamily(
      null, null, null, null, null, null, null, null, null, null);

  public ModelFamily {
    models = models == null ? List.of() : List.copyOf(models);
    efforts = inOrder(efforts);
    effortBody = inOrder(effortBody);
    thinkingBody = inOrder(thinkingBody);
    thinksOnlyWhenAsked = thinksOnlyWhenAsked != null && thinksOnlyWhenAsked;
    budgetField = budgetField == null ? Optional.empty() : budgetField;
    shows = shows == null ? Optional.empty() : shows;
    maxOutput = maxOutput == null ? OptionalInt.empty() : maxOutput;
    rejectsWhenThinking = rejectsWhenThinking == null ? List.of() : List.copyOf(rejectsWhenThinking);
    rejects = rejects == null ? List.of() : List.copyOf(rejects);
  }

  /// The levels that may be asked for.
  public List<EffortLevel> levels() {
    return Stream.concat(efforts.keySet().stream(), effortBody.keySet().stream()).distinct()
        .flatMap(id -> EffortLevel.named(id).stream()).toList();
  }

  /// Whether these models are known not to think at all.
  public boolean neverThinks() {
    return effortBody.isEmpty() && efforts.equals(Map.of("none", ""));
  }

  /// Whether a model of this family thinks when that effort is sent.
  public boolean thinks(Effort effort) {
    return effort.isDefault() ? !thinksOnlyWhenAsked : !effort.equals(Effort.of(EffortLevel.NONE));
  }

  /// Whether it can be made to think at all.
  public boolean canThink() {
    return budgetField.isPresent() || levels().stream().anyMatch(level -> level != EffortLevel.NONE);
  }

  /// Whether a number of thinking tokens may be asked for.
  public boolean takesBudget() {
    return !rejects.contains("budget");
  }

  boolean fits(String model) {
    return fits(models, model);
  }

  /// Whether one of these patterns is that model's.
  static boolean fits(List<String> patterns, String model) {
    String name = model.toLowerCase(Locale.ROOT);
    return patterns.stream().anyMatch(pattern -> name.matches(
        Pattern.quote(pattern).replace("*", "\\E.*\\Q")));
  }

  /// As the data has them: the order of levels is the order they are offered in.
  private static <V> Map<String, V> inOrder(Map<String, V> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
