package deliberate.provider.option;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is asked of a model beside prompt and effort, in neutral terms; what is absent is not sent.
///
/// @param values only what is asked for, each value of the type that its accessor gives
public record RequestOptions(Map<RequestOption, Object> values) {
  public static final RequestOptions NONE = new RequestOptions(Map.of());

  /// @throws UnusableOption where a value does not fit its option
  public RequestOptions {
    Map<RequestOption, Object> read = new EnumMap<>(RequestOption.class);
    values.forEach((option, value) -> {
      Object kept = OptionValue.read(option, value);
      if (kept != null) {
        read.put(option, kept);
      }
    });
    values = Collections.unmodifiableMap(read);
  }

  /// Reads the options of a prompt file's pane.
  ///
  /// @throws UnusableOption naming the option and what it should have been
  public static RequestOptions from(Map<String, Object> options) {
    Map<RequestOption, Object> values = new EnumMap<>(RequestOption.class);
    options.forEach((name, value) -> values.put(RequestOption.named(name)
        .orElseThrow(() -> new UnusableOption(UnusableOption.Wanted.OPTION_NAME, name, value, names())), value));
    return new RequestOptions(values);
  }

  /// As [#from] reads it back.
  public Map<String, Object> toData() {
    Map<String, Object> data = new LinkedHashMap<>();
    values.forEach((option, value) ->
        data.put(option.id(), value instanceof AnswerSchema schema ? schema.toData() : value));
    return data;
  }

  public Optional<Double> temperature() {
    return get(RequestOption.TEMPERATURE, Double.class);
  }

  public Optional<Double> topP() {
    return get(RequestOption.TOP_P, Double.class);
  }

  public Optional<Long> seed() {
    return get(RequestOption.SEED, Long.class);
  }

  public Optional<Integer> maxOutputTokens() {
    return get(RequestOption.MAX_OUTPUT, Integer.class);
  }

  public List<String> stop() {
    return get(RequestOption.STOP, List.class).stream().flatMap(List<?>::stream).map(String.class::cast).toList();
  }

  public Optional<AnswerSchema> schema() {
    return get(RequestOption.SCHEMA, AnswerSchema.class);
  }

  public Optional<String> verbosity() {
    return get(RequestOption.VERBOSITY, String.class);
  }

  public Optional<String> serviceTier() {
    return get(RequestOption.SERVICE_TIER, String.class);
  }

  public Map<String, Object> extra() {
    return get(RequestOption.EXTRA, Map.class).map(Fields::of).orElse(Map.of());
  }

  /// The same with this one asked for; null takes it away.
  ///
  /// @throws UnusableOption where the value does not fit the option
  public RequestOptions with(RequestOption option, Object value) {
    Map<RequestOption, Object> changed = new EnumMap<>(RequestOption.class);
    changed.putAll(values);
    changed.put(option, value);
    return new RequestOptions(changed);
  }

  /// The same without these.
  public RequestOptions without(Iterable<RequestOption> options) {
    Map<RequestOption, Object> changed = new EnumMap<>(RequestOption.class);
    changed.putAll(values);
    options.forEach(changed::remove);
    return new RequestOptions(changed);
  }

  /// These, and of the others what is not asked for here.
  public RequestOptions over(RequestOptions others) {
    Map<RequestOption, Object> both = new EnumMap<>(RequestOption.class);
    both.putAll(others.values);
    both.putAll(values);
    return new RequestOptions(both);
  }

  public RequestOptions withSeed(long newSeed) {
    return with(RequestOption.SEED, newSeed);
  }

  private <T> Optional<T> get(RequestOption option, Class<T> type) {
    return Optional.ofNullable(values.get(option)).map(type::cast);
  }

  private static List<String> names() {
    return Arrays.stream(RequestOption.values()).map(RequestOption::id).toList();
  }
}
