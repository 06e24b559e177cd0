package deliberate.provider.wire;

import deliberate.provider.Adjustment;
import deliberate.provider.ChatRequest;
import deliberate.provider.Effort;
import deliberate.provider.EffortLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The effort that a request asks for, mapped to what the model's family knows.
///
/// @param sent the neutral effort that results, for showing
/// @param word what to send for a level; empty where nothing or only body fields are sent
/// @param body fields to send besides
public record AskedEffort(Effort sent, String word, Map<String, Object> body) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final AskedEffort NOTHING = new AskedEffort(Effort.DEFAULT, "", Map.of());

  /// Maps the effort; what changes on the way is added to the adjustments.
  public static AskedEffort of(ChatRequest request, VendorRules vendor, List<Adjustment> adjustments) {
    Effort asked = request.effort();
    AskedEffort mapped = asked.isDefault() ? NOTHING : map(request, vendor, asked);
    if (!mapped.sent.equals(asked)) {
      adjustments.add(new Adjustment("effort", asked.toString(), mapped.sent.toString()));
    }
    return mapped;
  }

  /// Writes the word into its field, which may be dotted, and the further fields beside it.
  ///
  /// @param usualField where the vendor does not name its own
  public void writeTo(ObjectNode target, VendorRules vendor, String usualField) {
    if (!word.isEmpty()) {
      BodyPath.put(target, vendor.effortField().isEmpty() ? usualField : vendor.effortField(), JSON.valueToTree(word));
    }
    body.forEach((path, value) -> BodyPath.put(target, path, JSON.valueToTree(value)));
  }

  private static AskedEffort map(ChatRequest request, VendorRules vendor, Effort asked) {
    if (asked.budget().isPresent()) {
      boolean rejected = vendor.family(request.model().wireName())
          .filter(known -> !known.takes("budget", true)).isPresent();
      return rejected || vendor.budgetField().isEmpty()
          ? NOTHING
          : new AskedEffort(asked, "", Map.of(vendor.budgetField(), asked.budget().getAsInt()));
    }
    EffortLevel level = asked.level().orElseThrow();
    ModelFamily family = vendor.family(request.model().wireName()).orElse(ModelFamily.UNKNOWN);
    EffortLevel nearest = nearest(level, family.efforts().isEmpty() ? request.model().efforts() : family.levels());
    Map<String, Object> fields = family.effortBody().get(nearest.id());
    if (fields != null) {
      return new AskedEffort(Effort.of(nearest), "", fields);
    }
    String word = family.efforts().getOrDefault(nearest.id(), nearest.id());
    return new AskedEffort(Effort.of(EffortLevel.named(word).orElse(nearest)), word, Map.of());
  }

  /// The level that the model knows and that is nearest, the weaker one of two. Whoever asks for thinking gets some,
  /// as long as the model has any.
  private static EffortLevel nearest(EffortLevel asked, List<EffortLevel> known) {
    return known.stream()
        .min(Comparator
            .<EffortLevel, Boolean>comparing(level -> (level == EffortLevel.NONE) != (asked == EffortLevel.NONE))
            .thenComparing(level -> Math.abs(level.ordinal() - asked.ordinal()))
            .thenComparing(Comparator.naturalOrder()))
        .orElse(asked);
  }
}
