package deliberate.provider.wire;

import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.KeyUnavailableException;
import deliberate.provider.ModelLister;
import deliberate.provider.ProviderFailure;
import deliberate.provider.http.HttpAnswer;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.provider.wire.vendor.VendorRules;
import deliberate.task.CancelSignal;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lists models over the shared transport, once and without another try: `GET` where the protocol's [ModelIndex] says.
public final class HttpModelLister implements ModelLister {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, WireProtocol> protocols;
  private final HttpTransport transport;
  private final VendorBook vendors;

  /// @param transport its limits say when to give up
  public HttpModelLister(List<WireProtocol> protocols, HttpTransport transport, VendorBook vendors) {
    this.protocols = protocols.stream().collect(Collectors.toMap(WireProtocol::id, Function.identity()));
    this.transport = transport;
    this.vendors = vendors;
  }

  /// @throws IllegalArgumentException where the endpoint's protocol is none of these
  @Override
  public ModelLister.Listing list(Endpoint endpoint, KeySource keys, CancelSignal cancel) {
    WireProtocol protocol = protocols.get(endpoint.protocol());
    if (protocol == null) {
      throw new IllegalArgumentException("no protocol is called " + endpoint.protocol());
    }
    ModelIndex index = protocol.models(endpoint);
    VendorRules vendor = vendors.rules(vendors.vendorOf(endpoint), protocol.id());
    Map<String, String> headers = new HashMap<>(index.headers());
    headers.put("Accept", "application/json");
    try {
      Credentials secret = Credentials.of(endpoint, keys);
      return ask(WireTarget.of(endpoint, vendor, secret, index.path(), headers, ""), index, cancel);
    } catch (KeyUnavailableException e) {
      return new ModelLister.Failed(e.failure());
    }
  }

  private ModelLister.Listing ask(WireTarget target, ModelIndex index, CancelSignal cancel) {
    cancel.throwIfCancelled();
    if (!target.maySend()) {
      return new ModelLister.Failed(new ProviderFailure.Insecure(target.address()));
    }
    try (HttpAnswer answer = transport.send(request(target), cancel)) {
      return answer.isSuccess()
          ? read(answer.text(transport.limits().maxEventBytes()), target, index)
          : failed(target, target.failures().ofStatus(answer).failure());
    } catch (IOException e) {
      if (cancel.isCancelled()) {
        throw new CancellationException();
      }
      return failed(target, target.failures().ofException(e).failure());
    }
  }

  private static HttpRequest request(WireTarget target) throws IOException {
    try {
      return target.request().GET().build();
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static ModelLister.Listing read(String body, WireTarget target, ModelIndex index) {
    return index.read(parse(body)).<ModelLister.Listing>map(ModelLister.Listed::new)
        .orElseGet(() -> failed(target, target.failures().withoutEvents(body)));
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException _) {
      return JSON.missingNode();
    }
  }

  private static ModelLister.Listing failed(WireTarget target, ProviderFailure failure) {
    return new ModelLister.Failed(target.words().clean(failure));
  }
}
