package deliberate.provider.wire;

import deliberate.provider.EffortLevel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the models of one family take.
///
/// @param models     their wire names: exact, or with `*` at the end, or between, for anything
/// @param efforts    from the levels that may be asked for to the words that are sent, an empty word for none at all;
///                   nothing here where every level is sent as asked
/// @param effortBody body fields to send for a level instead of a word
/// @param rejects    neutral names of options that these models do not take, `budget` for one of thinking tokens
/// @param rejectsWhenThinking options that they take only with effort `none`
public record ModelFamily(
    List<String> models,
    Map<String, String> efforts,
    Map<String, Map<String, Object>> effortBody,
    List<String> rejects,
    List<String> rejectsWhenThinking) {

  /// A model of which nothing is known.
  static final ModelFamily UNKNOWN = new ModelFamily(null, null, null, null, null);

  public ModelFamily {
    models = models == null ? List.of() : List.copyOf(models);
    efforts = efforts == null ? Map.of() : Map.copyOf(efforts);
    effortBody = effortBody == null ? Map.of() : Map.copyOf(effortBody);
    rejectsWhenThinking = rejectsWhenThinking == null ? List.of() : List.copyOf(rejectsWhenThinking);
    rejects = rejects == null ? List.of() : List.copyOf(rejects);
  }

  /// The levels that may be asked for.
  List<EffortLevel> levels() {
    return Stream.concat(efforts.keySet().stream(), effortBody.keySet().stream()).distinct()
        .flatMap(id -> EffortLevel.named(id).stream()).toList();
  }

  /// Whether these models are known not to think at all.
  public boolean neverThinks() {
    return effortBody.isEmpty() && efforts.equals(Map.of("none", ""));
  }

  /// Whether that option may be sent.
  boolean takes(String option, boolean thinks) {
    return !rejects.contains(option) && !(thinks && rejectsWhenThinking.contains(option));
  }

  boolean fits(String model) {
    String name = model.toLowerCase(Locale.ROOT);
    return models.stream().anyMatch(pattern -> name.matches(
        Pattern.quote(pattern).replace("*", "\\E.*\\Q")));
  }
}
