package deliberate.provider.wire;

import deliberate.provider.Adjustment;
import deliberate.provider.ChatRequest;
import deliberate.provider.Effort;
import deliberate.provider.EffortLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /// Writes the word into that field, which may be dotted, and the further fields beside it.
  public void writeTo(ObjectNode target, String field) {
    if (!word.isEmpty()) {
      BodyPath.put(target, field, JSON.valueToTree(word));
    }
    body.forEach((path, value) -> BodyPath.put(target, path, JSON.valueToTree(value)));
  }

  private static AskedEffort map(ChatRequest request, VendorRules vendor, Effort asked) {
    if (asked.budget().isPresent()) {
      return vendor.budgetField().isEmpty()
          ? NOTHING
          : new AskedEffort(asked, "", Map.of(vendor.budgetField(), asked.budget().getAsInt()));
    }
    EffortLevel level = asked.level().orElseThrow();
    Optional<ModelFamily> family = vendor.family(request.model().wireName());
    Map<String, Object> fields = family.map(ModelFamily::effortBody).orElse(Map.of()).get(level.id());
    if (fields != null) {
      return new AskedEffort(asked, "", fields);
    }
    Map<String, String> words = family.map(ModelFamily::efforts).orElse(Map.of());
    if (words.containsKey(level.id())) {
      String word = words.get(level.id());
      return new AskedEffort(levelOf(word).map(Effort::of).orElse(asked), word, Map.of());
    }
    EffortLevel nearest = nearest(level, words.isEmpty() ? request.model().efforts() : levels(words));
    return new AskedEffort(Effort.of(nearest), words.getOrDefault(nearest.id(), nearest.id()), Map.of());
  }

  /// The level that the model knows and that is nearest, the weaker one of two; any where none are known.
  private static EffortLevel nearest(EffortLevel asked, List<EffortLevel> known) {
    return known.stream()
        .min(Comparator.<EffortLevel>comparingInt(level -> Math.abs(level.ordinal() - asked.ordinal()))
            .thenComparing(Comparator.naturalOrder()))
        .orElse(asked);
  }

  private static List<EffortLevel> levels(Map<String, String> words) {
    List<EffortLevel> levels = new ArrayList<>();
    words.keySet().forEach(word -> levelOf(word).ifPresent(levels::add));
    return levels;
  }

  private static Optional<EffortLevel> levelOf(String word) {
    return java.util.Arrays.stream(EffortLevel.values()).filter(level -> level.id().equals(word)).findFirst();
  }
}
