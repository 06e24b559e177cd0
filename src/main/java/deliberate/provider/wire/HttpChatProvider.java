package deliberate.provider.wire;

import deliberate.provider.ChatEvent;
import deliberate.provider.ChatProvider;
import deliberate.provider.ChatRequest;
import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.KeyUnavailableException;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.provider.wire.vendor.VendorRules;
import deliberate.task.CancelSignal;
import java.util.Optional;
import java.util.function.Consumer;

/// A wire protocol over the shared transport: a [ChatProvider] for each [WireProtocol].
public final class HttpChatProvider implements ChatProvider {
  private final WireProtocol protocol;
  private final HttpTransport transport;
  private final KeySource keys;
  private final VendorBook vendors;

  public HttpChatProvider(WireProtocol protocol, HttpTransport transport, KeySource keys, VendorBook vendors) {
    this.protocol = protocol;
    this.transport = transport;
    this.keys = keys;
    this.vendors = vendors;
  }

  @Override
  public String protocol() {
    return protocol.id();
  }

  /// @throws IllegalArgumentException where the request names no endpoint
  @Override
  public void stream(ChatRequest request, Consumer<? super ChatEvent> sink, CancelSignal cancel) {
    WireCall call;
    try {
      call = call(request, keys);
    } catch (KeyUnavailableException e) {
      sink.accept(preview(request));
      sink.accept(new ChatEvent.Failed(e.failure()));
      return;
    }
    new ChatExchange(transport, call, protocol.reader(request, rules(endpoint(request))), sink, cancel).run();
  }

  /// @throws IllegalArgumentException where the request names no endpoint
  @Override
  public ChatEvent.Sent preview(ChatRequest request) {
    return call(request, _ -> Optional.empty()).sent();
  }

  private WireCall call(ChatRequest request, KeySource secrets) {
    Endpoint endpoint = endpoint(request);
    VendorRules vendor = rules(endpoint);
    CarriedBack back = CarriedBack.of(
        request, vendors.carryRule(vendor.vendor(), protocol.id(), request.model().wireName()));
    return WireCall.of(back, endpoint, vendor, Credentials.of(endpoint, secrets),
        protocol.write(back.request(), vendor), protocol.framing());
  }

  private VendorRules rules(Endpoint endpoint) {
    return vendors.rules(vendors.vendorOf(endpoint), protocol.id());
  }

  private static Endpoint endpoint(ChatRequest request) {
    return request.endpoint().orElseThrow(
        () -> new IllegalArgumentException("model " + request.model().id() + " has no endpoint to be reached at"));
  }
}
