package deliberate.provider.wire;

import java.util.List;
import java.util.Map;

/// What the models of one family take.
///
/// @param models     their wire names: exact, or with `*` at the end, or between, for anything
/// @param efforts    from the levels that may be asked for to the words that are sent; empty where all are sent as asked
/// @param effortBody body fields to send for a level instead of a word
/// @param rejects    neutral names of options that these models do not take
public record ModelFamily(
    List<String> models,
    Map<String, String> efforts,
    Map<String, Map<String, Object>> effortBody,
    List<String> rejects) {

  public ModelFamily {
    models = models == null ? List.of() : List.copyOf(models);
    efforts = efforts == null ? Map.of() : Map.copyOf(efforts);
    effortBody = effortBody == null ? Map.of() : Map.copyOf(effortBody);
    rejects = rejects == null ? List.of() : List.copyOf(rejects);
  }

  boolean fits(String model) {
    String name = model.toLowerCase(java.util.Locale.ROOT);
    return models.stream().anyMatch(pattern -> name.matches(
        java.util.regex.Pattern.quote(pattern).replace("*", "\\E.*\\Q")));
  }
}
