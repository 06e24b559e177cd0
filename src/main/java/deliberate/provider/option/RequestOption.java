package deliberate.provider.option;

import java.util.Arrays;
import java.util.Optional;

/// What can be asked of a model beside the prompt and the effort. A model that does not take one is asked without it.
public enum RequestOption {
  TEMPERATURE("temperature"),
  TOP_P("topP"),
  /// Makes a run repeatable.
  SEED("seed"),
  /// In tokens, thinking included.
  MAX_OUTPUT("maxOutputTokens"),
  /// Sequences that end the answer.
  STOP("stop"),
  /// A JSON Schema that the answer must fit, an [AnswerSchema].
  SCHEMA("schema"),
  /// How much the answer says: a word.
  VERBOSITY("verbosity"),
  /// How soon, and so at what price: a word of the vendor's.
  SERVICE_TIER("serviceTier"),
  /// Further fields for the request body, by their wire names.
  EXTRA("extra");

  private final String id;

  RequestOption(String id) {
    this.id = id;
  }

  /// The option of that name; empty where there is none.
  public static Optional<RequestOption> named(String id) {
    return Arrays.stream(values()).filter(option -> option.id.equals(id)).findFirst();
  }

  /// The name in prompt files, in `vendors.json` and in an [Adjustment].
  public String id() {
    return id;
  }
}
