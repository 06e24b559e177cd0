package deliberate.provider.wire;

import deliberate.provider.ChatEvent;
import deliberate.provider.Endpoint;
import deliberate.provider.http.FailureMapper;
import deliberate.provider.http.Framing;
import deliberate.provider.http.Words;
import deliberate.provider.wire.vendor.VendorRules;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// One request ready to go.
record WireCall(WireTarget target, ChatEvent.Sent sent, Framing framing) {

  static WireCall of(CarriedBack back, Endpoint endpoint, VendorRules vendor, Credentials secret,
      WireRequest wire, Framing framing) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("Accept", framing.contentType());
    headers.putAll(wire.headers());
    WireTarget target =
        WireTarget.of(endpoint, vendor, secret, wire.path(), headers, back.request().model().wireName());
    return new WireCall(
        target, new ChatEvent.Sent(wire.effort(), wire.body().toString(), wire.adjustments(), back.report()), framing);
  }

  URI address() {
    return target.address();
  }

  FailureMapper failures() {
    return target.failures();
  }

  Words words() {
    return target.words();
  }

  /// @throws IllegalArgumentException where the address or a header cannot be sent
  HttpRequest httpRequest() {
    return target.request()
        .POST(HttpRequest.BodyPublishers.ofByteArray(sent.body().getBytes(StandardCharsets.UTF_8))).build();
  }
}
