package deliberate.provider.wire;

import deliberate.provider.option.RequestOptions;
import deliberate.provider.wire.vendor.VendorRules;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Puts further fields into a request body, by one rule in every protocol: an object joins the one that is there, field
/// by field and to any depth, and whatever else replaces what is there, lists included.
public final class ExtraFields {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ExtraFields() {}

  /// Leaves out what the vendor does not take, then joins its fields and the user's own, who has the last word.
  public static void join(ObjectNode body, VendorRules vendor, RequestOptions options) {
    body.remove(vendor.omits());
    join(body, vendor.body());
    join(body, options.extra());
  }

  private static void join(ObjectNode body, Map<String, Object> fields) {
    fields.forEach((name, value) -> put(body, name, JSON.valueToTree(value)));
  }

  private static void put(ObjectNode body, String name, JsonNode value) {
    if (body.path(name) instanceof ObjectNode there && value.isObject()) {
      value.properties().forEach(inner -> put(there, inner.getKey(), inner.getValue()));
    } else {
      body.set(name, value);
    }
  }
}
