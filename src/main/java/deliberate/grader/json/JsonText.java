package deliberate.grader.json;

import deliberate.grader.Given;
import deliberate.grader.Reason;
import deliberate.grader.Setting;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads an answer as JSON: one value, and nothing but blanks around it.
final class JsonText {
  static final Setting ALLOW_FENCE = Setting.flag("allowFence", false);
  static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .build();
  private static final Pattern FENCE = Pattern.compile("\\A```\\w*\\n(.*)\\n```\\z", Pattern.DOTALL);

  private JsonText() {}

  /// @throws NotJson with the place where it ceases to be
  static JsonNode read(String answer, Given given) {
    String text = answer.strip().replace("\r\n", "\n");
    Matcher fence = FENCE.matcher(text);
    boolean fenced = fence.matches();
    if (fenced && !given.flag(ALLOW_FENCE.key())) {
      throw new NotJson(Reason.of("json-fenced", new String[0]));
    }
    if (text.isEmpty()) {
      throw new NotJson(Reason.of("json-empty", new String[0]));
    }
    try {
      return MAPPER.readTree(fenced ? fence.group(1) : text);
    } catch (JacksonException e) {
      throw new NotJson(place(e));
    }
  }

  static Reason place(JacksonException e) {
    return e.getLocation() == null
        ? Reason.of("json-broken", e.getOriginalMessage())
        : Reason.of("json-broken-at", Reason.Amount.of(e.getLocation().getLineNr()),
            Reason.Amount.of(e.getLocation().getColumnNr()));
  }

  /// The answer is no JSON.
  static final class NotJson extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Reason reason;

    NotJson(Reason reason) {
      super(reason.toString(), null, false, false);
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }
}
