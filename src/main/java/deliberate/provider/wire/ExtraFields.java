package deliberate.provider.wire;

import deliberate.provider.option.RequestOptions;
import deliberate.provider.wire.vendor.VendorRules;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Puts further fields into a request body.
public final class ExtraFields {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ExtraFields() {}

  /// Leaves out what the vendor does not take, then sets its fields and the user's own, each in place of what is there.
  public static void replace(ObjectNode body, VendorRules vendor, RequestOptions options) {
    body.remove(vendor.omits());
    vendor.body().forEach((name, value) -> body.set(name, JSON.valueToTree(value)));
    options.extra().forEach((name, value) -> body.set(name, JSON.valueToTree(value)));
  }

  /// Sets these fields; an object joins the one that is there instead of replacing it.
  public static void merge(ObjectNode body, Map<String, Object> fields) {
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
