package deliberate.grader.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.regex.RegularExpression;
import deliberate.grader.Reason;
import deliberate.grader.pattern.BoundedPattern;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Makes schemas of what stands in a prompt file. Draft 2020-12 unless a schema says otherwise; nothing is fetched, and
/// a schema's own regular expressions come to an end.
final class Schemas {
  private static final SpecificationVersion USUAL = SpecificationVersion.DRAFT_2020_12;

  private Schemas() {}

  /// @param data a map, or the schema as JSON in a text
  static Schema of(Object data) {
    SchemaRegistryConfig config = SchemaRegistryConfig.builder().regularExpressionFactory(Schemas::bounded).build();
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(USUAL, builder -> builder
        .schemaRegistryConfig(config)
        .schemaLoader(loader -> loader.fetchRemoteResources(false)));
    return registry.getSchema(node(data));
  }

  /// What keeps this from being a schema.
  static Optional<Reason> problem(Object data) {
    try {
      JsonNode node = node(data);
      if (!node.isObject() && !node.isBoolean()) {
        return Optional.of(Reason.of("schema-no-object", new String[0]));
      }
      Schema meta = SchemaRegistry.withDefaultDialect(USUAL)
          .getSchema(com.networknt.schema.SchemaLocation.of(USUAL.getDialectId()));
      return node.has("$schema")
          ? usable(data)
          : meta.validate(node.toString(), InputFormat.JSON).stream().findFirst()
              .map(error -> Reason.of("schema-unusable", error.toString())).or(() -> usable(data));
    } catch (JacksonException e) {
      return Optional.of(JsonText.place(e));
    }
  }

  private static Optional<Reason> usable(Object data) {
    try {
      of(data).initializeValidators();
      return Optional.empty();
    } catch (SchemaException | StackOverflowError | java.util.regex.PatternSyntaxException e) {
      return Optional.of(Reason.of("schema-unusable", String.valueOf(e.getMessage())));
    }
  }

  private static JsonNode node(Object data) {
    return data instanceof Map || data instanceof Boolean
        ? JsonText.MAPPER.valueToTree(data)
        : JsonText.MAPPER.readTree(data.toString());
  }

  private static RegularExpression bounded(String regex) {
    BoundedPattern pattern = BoundedPattern.of(regex, false);
    return pattern::matchesWithin;
  }
}
