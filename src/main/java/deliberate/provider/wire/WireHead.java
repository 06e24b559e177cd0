package deliberate.provider.wire;

import deliberate.provider.ChatEvent;
import deliberate.provider.http.HttpAnswer;
import deliberate.provider.http.Words;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What may be told of the heads of a request and of its answer.
final class WireHead {
  /// Sessions of a server with this machine are nobody's business.
  private static final Set<String> LEFT_OUT = Set.of("set-cookie", "set-cookie2", ":status");

  private WireHead() {}

  static ChatEvent.Requested of(HttpRequest request, Words words) {
    return new ChatEvent.Requested(words.hide(request.uri().toString()), shown(request.headers(), words));
  }

  static ChatEvent.Responded of(HttpAnswer answer, Words words) {
    return new ChatEvent.Responded(answer.status(), shown(answer.headers(), words));
  }

  private static Map<String, String> shown(HttpHeaders headers, Words words) {
    Map<String, String> shown = new TreeMap<>();
    headers.map().forEach((name, values) -> {
      if (!LEFT_OUT.contains(name.toLowerCase(Locale.ROOT))) {
        shown.put(name, words.hide(String.join(", ", values)));
      }
    });
    return shown;
  }
}
