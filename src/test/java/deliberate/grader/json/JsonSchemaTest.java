package deliberate.grader.json;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Grade.Verdict;
import deliberate.grader.Grader;
import deliberate.grader.GraderContract;
import deliberate.provider.http.LoopbackServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest extends GraderContract {
  private static final Map<String, Object> SCHEMA = Map.of("type", "object", "required", List.of("amount"),
      "properties", Map.of("amount", Map.of("type", List.of("number", "null"))));

  @Override
  protected Grader grader() {
    return new JsonSchema();
  }

  @Override
  protected List<Trial> trials() {
    return List.of(
        passes(Map.of("schema", SCHEMA), "{\"amount\": 12.5}"),
        passes(Map.of("schema", "{\"type\": \"object\"}"), "{}"),
        fails(Map.of("schema", SCHEMA), "{\"amount\": \"12\"}",
            "breaks the schema: /amount: string found, [number, null] expected"),
        fails(Map.of("schema", SCHEMA), "{}", "breaks the schema: required property 'amount' not found"),
        fails(Map.of("schema", SCHEMA), "no", "this is not JSON: line 1, column 1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no schema", "[1]", "{\"type\": \"objekt\"}", "{\"type\": ", "12",
      "{\"properties\": []}", "{\"$schema\": \"https://example.com/nothing\"}", "{\"$ref\": \"#/$defs/gone\"}"})
  void aSchemaThatIsNoneIsToldAtItsPlace(String schema) {
    assertThat(problems(Map.of("schema", schema))).singleElement()
        .satisfies(problem -> assertThat(problem.key()).isEqualTo("schema"));
  }

  @Test
  void nothingIsFetchedForASchema() {
    try (LoopbackServer server = LoopbackServer.answering()) {
      Map<String, Object> settings = Map.of("schema", Map.of("$ref", server.uri("/schema.json").toString()));
      assertThat(problems(settings)).hasSize(1);
      assertThat(grade(settings, "1").verdict()).isEqualTo(Verdict.COULD_NOT_TELL);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aPatternInASchemaThatWouldRunForYearsEndsWithoutAVerdict() {
    assertThat(grade(Map.of("schema", Map.of("pattern", "^(a+)+$")), '"' + "a".repeat(5_000) + "!\"").verdict())
        .isEqualTo(Verdict.COULD_NOT_TELL);
  }
}
