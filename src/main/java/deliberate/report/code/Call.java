package deliberate.report.code;

import deliberate.provider.Endpoint;
import deliberate.run.RunRecord;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was sent in one run, ready to be sent again by other means.
///
/// @param protocol how it is spoken, such as `openai-chat`
/// @param address  where it went
/// @param headers  those that matter, without the secrets in them
/// @param body     JSON
public record Call(String protocol, URI address, Map<String, Value> headers, String body) {
  private static final String MASK = "•••";
  private static final String UNNAMED_KEY = "API_KEY";
  private static final Set<String> KEY_HEADERS = Set.of("authorization", "x-api-key", "x-goog-api-key", "api-key");
  private static final Set<String> KEYS_OF_CLIENTS = Set.of("authorization", "x-api-key", "x-goog-api-key");
  /// What every client adds by itself.
  private static final Set<String> BY_ITSELF = Set.of("content-length", "host", "user-agent");

  /// A header's value: text, then what stands in an environment variable.
  ///
  /// @param variable empty where nothing is secret
  public record Value(String text, String variable) {}

  /// The call of a run; empty where nothing went over a wire.
  public static Optional<Call> of(RunRecord run) {
    return run.plan().request().endpoint().filter(_ -> !run.wire().address().isEmpty()).map(endpoint -> {
      Map<String, Value> headers = new LinkedHashMap<>();
      run.wire().requestHeaders().forEach((name, value) -> {
        if (!BY_ITSELF.contains(name.toLowerCase(Locale.ROOT))) {
          headers.put(name, value(name, value, endpoint));
        }
      });
      return new Call(endpoint.protocol(), URI.create(run.wire().address()), headers, run.sentBody());
    });
  }

  private static Value value(String name, String shown, Endpoint endpoint) {
    int masked = shown.indexOf(MASK);
    if (masked < 0) {
      return new Value(shown, "");
    }
    String own = ofAnyCase(endpoint.headers(), name);
    if (!own.isEmpty()) {
      return new Value(own, ""); // a header set by hand that is not secret
    }
    String variable = ofAnyCase(endpoint.headerVariables(), name);
    if (variable.isEmpty() && KEY_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
      variable = endpoint.keyVariable().isEmpty() ? UNNAMED_KEY : endpoint.keyVariable();
    }
    return new Value(shown.substring(0, masked), variable.isEmpty() ? variableNamed(name) : variable);
  }

  private static String ofAnyCase(Map<String, String> headers, String name) {
    return headers.entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue).findFirst().orElse("");
  }

  private static String variableNamed(String header) {
    return header.toUpperCase(Locale.ROOT).replaceAll("\\W", "_");
  }

  /// The variable that holds the key; empty where none was sent.
  String keyVariable() {
    return headers.entrySet().stream().filter(header -> KEY_HEADERS.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .map(header -> header.getValue().variable()).filter(variable -> !variable.isEmpty()).findFirst().orElse("");
  }

  /// Headers that a vendor's own client does not send by itself. Ollama's knows no key.
  Map<String, Value> furtherHeaders() {
    Map<String, Value> further = new LinkedHashMap<>(headers);
    further.keySet().removeIf(name -> Set.of("accept", "content-type").contains(name.toLowerCase(Locale.ROOT))
        || !protocol.equals("ollama") && KEYS_OF_CLIENTS.contains(name.toLowerCase(Locale.ROOT)));
    return further;
  }

  /// The address up to this path, without a query; the whole address where it does not end so.
  String before(String path) {
    String bare = address.toString().replaceFirst("\\?.*", "");
    int at = bare.lastIndexOf(path);
    return at < 0 ? bare : bare.substring(0, at);
  }

  /// The address's query by name; empty for none.
  Map<String, String> query() {
    Map<String, String> query = new LinkedHashMap<>();
    if (address.getQuery() != null) {
      for (String pair : address.getQuery().split("&")) {
        int equals = pair.indexOf('=');
        query.put(equals < 0 ? pair : pair.substring(0, equals), equals < 0 ? "" : pair.substring(equals + 1));
      }
    }
    return query;
  }
}
