package deliberate.provider.wire;

import deliberate.provider.ChatRequest;
import deliberate.provider.Endpoint;
import deliberate.provider.http.Framing;
import deliberate.provider.wire.vendor.VendorRules;

/// What tells one wire protocol from another. Stateless and thread-safe.
public interface WireProtocol {

  /// The protocol's id, such as `openai-chat`.
  String id();

  /// How its streams are cut into events.
  Framing framing();

  /// What to send for this request.
  WireRequest write(ChatRequest request, VendorRules vendor);

  /// A reader for the answer to one such request.
  EventReader reader(ChatRequest request, VendorRules vendor);

  /// Where an endpoint of this protocol lists its models.
  default ModelIndex models(Endpoint endpoint) {
    return ModelIndex.OF_OPENAI;
  }
}
