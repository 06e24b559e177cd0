package deliberate.provider.openai;

import deliberate.provider.option.AnswerSchema;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How both of OpenAI's protocols spell the form that an answer must have.
final class SchemaForm {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SchemaForm() {}

  static void put(AnswerSchema schema, ObjectNode target) {
    target.put("name", schema.name()).put("strict", schema.strict());
    target.set("schema", JSON.valueToTree(schema.schema()));
  }
}
