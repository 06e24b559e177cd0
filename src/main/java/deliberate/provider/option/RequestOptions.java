package deliberate.provider.option;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sampling options in neutral terms; what is absent is not sent.
///
/// @param seed            makes a run repeatable where the model takes it
/// @param maxOutputTokens thinking included
/// @param stop            sequences that end the answer
/// @param extra           further fields for the request body, by their wire names
public record RequestOptions(
    Optional<Double> temperature,
    Optional<Double> topP,
    Optional<Long> seed,
    Optional<Integer> maxOutputTokens,
    List<String> stop,
    Map<String, Object> extra) {

  private static final List<String> NAMES =
      List.of("temperature", "topP", "seed", "maxOutputTokens", "stop", "extra");

  public static final RequestOptions NONE = new RequestOptions(Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), List.of(), Map.of());

  public RequestOptions {
    stop = List.copyOf(stop);
    extra = Map.copyOf(extra);
  }

  /// Reads the options of a prompt file's pane.
  ///
  /// @throws UnusableOption naming the option and what it should have been
  public static RequestOptions from(Map<String, Object> options) {
    for (String key : options.keySet()) {
      if (!NAMES.contains(key)) {
        throw new UnusableOption(UnusableOption.Wanted.OPTION_NAME, key, options.get(key), NAMES);
      }
    }
    return new RequestOptions(
        number(options, "temperature").map(Number::doubleValue),
        number(options, "topP").map(Number::doubleValue),
        number(options, "seed").map(Number::longValue),
        number(options, "maxOutputTokens").map(Number::intValue),
        strings(options.get("stop")),
        extra(options.get("extra")));
  }

  public RequestOptions withSeed(long newSeed) {
    return new RequestOptions(temperature, topP, Optional.of(newSeed), maxOutputTokens, stop, extra);
  }

  private static Optional<Number> number(Map<String, Object> options, String key) {
    return switch (options.get(key)) {
      case null -> Optional.empty();
      case Number n -> Optional.of(n);
      case Object other -> throw new UnusableOption(UnusableOption.Wanted.NUMBER, key, other, List.of());
    };
  }

  private static List<String> strings(Object value) {
    return switch (value) {
      case null -> List.of();
      case String one -> List.of(one);
      case List<?> many -> many.stream().map(String::valueOf).toList();
      case Object other -> throw new UnusableOption(UnusableOption.Wanted.TEXT_OR_LIST, "stop", other, List.of());
    };
  }

  private static Map<String, Object> extra(Object value) {
    return switch (value) {
      case null -> Map.of();
      case Map<?, ?> map -> map.entrySet().stream()
          .collect(java.util.stream.Collectors.toMap(e -> String.valueOf(e.getKey()), Map.Entry::getValue));
      case Object other -> throw new UnusableOption(UnusableOption.Wanted.FIELDS, "extra", other, List.of());
    };
  }
}
