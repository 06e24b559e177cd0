package deliberate.format.part;

import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.prompt.PaneSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The options of a request by the names that a format has for them, to and from those of a pane.
///
/// @param names the format's name by the pane's; a pane's name that is absent has no place there
public record Parameters(Map<String, String> names) {
  private static final String STOP = "stop";
  private static final List<String> WHOLE = List.of("seed", "maxOutputTokens");
  private static final List<String> WORDS = List.of("verbosity", "serviceTier");

  public Parameters {
    names = Map.copyOf(names);
  }

  /// The usual ones.
  public static Parameters of(String temperature, String topP, String maxOutput, String stop) {
    return new Parameters(Map.of("temperature", temperature, "topP", topP, "maxOutputTokens", maxOutput, STOP, stop));
  }

  /// With one more.
  public Parameters and(String ours, String theirs) {
    Map<String, String> more = new LinkedHashMap<>(names);
    more.put(ours, theirs);
    return new Parameters(more);
  }

  /// Takes what has a place in a pane.
  public Map<String, Object> read(Item parameters) {
    Map<String, Object> options = new LinkedHashMap<>();
    for (String ours : List.of("temperature", "topP", "seed", "maxOutputTokens", STOP, "verbosity", "serviceTier")) {
      if (names.containsKey(ours)) {
        String theirs = names.get(ours);
        Optional<?> value = ours.equals(STOP) ? stop(parameters, theirs)
            : WORDS.contains(ours) ? parameters.words(theirs) : number(parameters, theirs, WHOLE.contains(ours));
        value.ifPresent(given -> options.put(ours, given));
      }
    }
    return options;
  }

  private static Optional<Number> number(Item parameters, String key, boolean whole) {
    Optional<Number> number = parameters.number(key);
    if (whole && number.isPresent() && !(number.get() instanceof Integer || number.get() instanceof Long)) {
      parameters.at(key).ifPresent(item -> item.lose(Loss.Kind.WRONG_TYPE, "number"));
      return Optional.empty();
    }
    return number;
  }

  private static Optional<List<String>> stop(Item parameters, String key) {
    return parameters.at(key)
        .map(item -> item.each().stream().flatMap(one -> one.words().stream()).filter(one -> !one.isEmpty()).toList())
        .filter(list -> !list.isEmpty());
  }

  /// Writes what has a place there, and reports the rest but for what the format writes itself.
  ///
  /// @param elsewhere options that the format puts somewhere else
  public Map<String, Object> write(PaneSpec pane, Outgoing outgoing, String... elsewhere) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    pane.options().forEach((ours, value) -> {
      if (names.containsKey(ours)) {
        parameters.put(names.get(ours), value);
      } else {
        outgoing.lose(!List.of(elsewhere).contains(ours), outgoing.place(pane) + ".options." + ours);
      }
    });
    return parameters;
  }
}
