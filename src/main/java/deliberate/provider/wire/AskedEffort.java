package deliberate.provider.wire;

import deliberate.provider.ChatRequest;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.wire.vendor.ModelFamily;
import deliberate.provider.wire.vendor.VendorRules;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    ModelFamily family = vendor.family(request.model().wireName()).orElse(ModelFamily.UNKNOWN);
    AskedEffort mapped = asked.isDefault() ? NOTHING : map(request, vendor, family, asked);
    if (!mapped.sent.equals(asked)) {
      adjustments.add(new Adjustment("effort", asked.toString(), mapped.sent.toString()));
    }
    return family.thinks(mapped.sent) ? mapped.with(family.thinkingBody()) : mapped;
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

  private AskedEffort with(Map<String, Object> more) {
    Map<String, Object> all = new LinkedHashMap<>(more);
    all.putAll(body);
    return new AskedEffort(sent, word, all);
  }

  private static AskedEffort map(ChatRequest request, VendorRules vendor, ModelFamily family, Effort asked) {
    if (asked.budget().isPresent()) {
      String field = family.budgetField().orElse(vendor.budgetField());
      return field.isEmpty() || !family.takesBudget()
          ? NOTHING
          : new AskedEffort(asked, "", Map.of(field, asked.budget().getAsInt()));
    }
    EffortLevel level = asked.level().orElseThrow();
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
