package deliberate.provider.wire;

import deliberate.provider.Adjustment;
import deliberate.provider.Effort;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// A request as a protocol writes it, without a key.
///
/// @param path        comes after the endpoint's base URL, such as `/chat/completions`
/// @param headers     beyond those of content, key and endpoint
/// @param effort      what is asked of the model after mapping
/// @param adjustments what goes out differently from what was asked
public record WireRequest(
    String path, Map<String, String> headers, ObjectNode body, Effort effort, List<Adjustment> adjustments) {

  public WireRequest {
    headers = Map.copyOf(headers);
    adjustments = List.copyOf(adjustments);
  }
}
