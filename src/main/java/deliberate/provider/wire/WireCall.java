package deliberate.provider.wire;

import deliberate.provider.ChatEvent;
import deliberate.provider.ChatRequest;
import deliberate.provider.Endpoint;
import deliberate.provider.Secret;
import deliberate.provider.http.FailureMapper;
import deliberate.provider.http.Framing;
import deliberate.provider.http.Words;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One request ready to go, with what is needed to speak about its failure.
///
/// @param headers all of them, the key's included: never to be shown
record WireCall(
    URI address,
    Map<String, String> headers,
    ChatEvent.Sent sent,
    Framing framing,
    FailureMapper failures,
    Words words) {

  static WireCall of(ChatRequest request, Endpoint endpoint, VendorRules vendor, Optional<Secret> key,
      WireRequest wire, Framing framing) {
    String secret = key.map(known -> known.reveal().strip()).orElse("");
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("Accept", framing.contentType());
    headers.putAll(wire.headers());
    if (!secret.isEmpty()) {
      headers.put(vendor.keyHeader(), vendor.keyPrefix() + secret);
    }
    endpoint.headers().forEach((name, value) -> {
      headers.keySet().removeIf(name::equalsIgnoreCase);
      headers.put(name, value);
    });
    List<String> secrets = new ArrayList<>(endpoint.headers().values());
    secrets.add(secret);
    Words words = new Words(secrets);
    URI address = address(endpoint.baseUrl(), wire.path());
    FailureMapper failures = new FailureMapper(
        address, request.model().wireName(), endpoint.keyVariable(), !secret.isEmpty(), words);
    ChatEvent.Sent sent = new ChatEvent.Sent(wire.effort(), wire.body().toString(), wire.adjustments());
    return new WireCall(address, headers, sent, framing, failures, words);
  }

  /// @throws IllegalArgumentException where the address or a header cannot be sent
  HttpRequest httpRequest() {
    HttpRequest.Builder builder = HttpRequest.newBuilder(address)
        .POST(HttpRequest.BodyPublishers.ofByteArray(sent.body().getBytes(StandardCharsets.UTF_8)));
    if ("http".equalsIgnoreCase(address.getScheme())) {
      // Without TLS, HTTP/2 would be asked for by an Upgrade header, over which some local servers stumble.
      builder.version(HttpClient.Version.HTTP_1_1);
    }
    headers.forEach(builder::header);
    return builder.build();
  }

  /// The path after the base URL; a query of the base URL (Azure's `api-version`) stays at the end.
  private static URI address(URI base, String path) {
    String text = base.toString();
    int query = text.indexOf('?');
    String before = query < 0 ? text : text.substring(0, query);
    String joint = path.contains("?") ? "&" : "?";
    return URI.create(before.replaceFirst("/+$", "") + path + (query < 0 ? "" : joint + text.substring(query + 1)));
  }
}
