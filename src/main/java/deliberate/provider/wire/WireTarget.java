package deliberate.provider.wire;

import deliberate.provider.Endpoint;
import deliberate.provider.http.FailureMapper;
import deliberate.provider.http.Words;
import deliberate.provider.http.connection.Loopback;
import deliberate.provider.mask.Mask;
import deliberate.provider.wire.vendor.VendorRules;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/// An address at an endpoint with all that goes there besides a body, and what is needed to speak about a failure.
///
/// @param headers all of them, the key's included: never to be shown
/// @param maySend whether anything may leave for there: by TLS, or to this machine, or where plain HTTP was allowed
record WireTarget(
    URI address, Map<String, String> headers, FailureMapper failures, Words words, boolean maySend) {

  /// @param path    comes after the base URL
  /// @param usual   headers of the protocol; those of the endpoint replace them
  /// @param model   the model asked for, by its wire name; empty for none
  static WireTarget of(Endpoint endpoint, VendorRules vendor, Credentials secret, String path,
      Map<String, String> usual, String model) {
    String key = secret.keyText();
    Map<String, String> headers = new LinkedHashMap<>(usual);
    if (!key.isEmpty()) {
      headers.put(vendor.keyHeader(), vendor.keyPrefix() + key);
    }
    endpoint.headers().forEach((name, value) -> replace(headers, name, value));
    secret.headers().forEach((name, value) -> replace(headers, name, value.reveal()));
    Words words = new Words(new Mask(secret.inTheClear(), endpoint.headers().values()));
    URI address = address(endpoint.baseUrl(), path);
    FailureMapper failures = new FailureMapper(address, model, endpoint.keyVariable(), !key.isEmpty(), words);
    boolean maySend =
        "https".equalsIgnoreCase(address.getScheme()) || Loopback.is(address) || endpoint.plainAllowed();
    return new WireTarget(address, headers, failures, words, maySend);
  }

  private static void replace(Map<String, String> headers, String name, String value) {
    headers.keySet().removeIf(name::equalsIgnoreCase);
    headers.put(name, value);
  }

  /// Without what the headers hold.
  @Override
  public String toString() {
    return "WireTarget[" + address + ", headers " + headers.keySet() + "]";
  }

  /// A request there that still lacks its method.
  ///
  /// @throws IllegalArgumentException where the address or a header cannot be sent
  HttpRequest.Builder request() {
    HttpRequest.Builder builder = HttpRequest.newBuilder(address);
    if ("http".equalsIgnoreCase(address.getScheme())) {
      // Without TLS, HTTP/2 would be asked for by an Upgrade header, over which some local servers stumble.
      builder.version(HttpClient.Version.HTTP_1_1);
    }
    headers.forEach(builder::header);
    return builder;
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
