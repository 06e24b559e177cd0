package deliberate.prompt.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import deliberate.prompt.Markup;
import deliberate.prompt.Role;
import deliberate.prompt.SectionKind;
import deliberate.prompt.Variable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class PromptSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Path> samples() throws IOException {
    return Files.list(Path.of("samples")).filter(f -> f.toString().endsWith(".prompt.yaml"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void acceptsTheSamples(Path sample) throws Exception {
    assertThat(errors(Files.readString(sample))).isEmpty();
  }

  @Test
  void acceptsWhatIsWritten() throws Exception {
    Random random = new Random(3);
    var prompt = PromptFile.read(Path.of("samples/countdown.prompt.yaml")).prompt();
    for (int i = 0; i < 200; i++) {
      prompt = PromptMutations.any(prompt, random);
      assertThat(errors(PromptFile.text(PromptDocument.fresh(prompt), prompt))).as("round %d", i).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sections: x", "sections: {a: 1}", "sections: [a]", "sections: [{kind: tsk}]",
      "sections: [{text: a}]",
      "sections: [{kind: task, enabled: maybe}]", "sections: [{kind: task, text: [a]}]", "title: [a]", "markup: html",
      "sections: [{kind: task, role: assistant}]", "examples: [1]", "turns: [{}]", "variables: [{type: text}]",
      "variables: [{name: a, type: date}]", "variables: [{name: a b}]", "cases: [{vars: [1]}]", "cases: 1",
      "cases: [{vars: {a: {b: 1}}}]", "panes: [{effort: low}]", "panes: [{model: m, options: 1}]",
      "checks: [{value: 1}]",
      "id: 12", "tags: a", "ignores: [{a: b}]"})
  void rejectsWhatTheReaderRejects(String lines) {
    assertThat(errors("deliberate: 1\n" + lines)).isNotEmpty();
  }

  @Test
  void wantsTheVersion() {
    assertThat(errors("title: x")).isNotEmpty();
    assertThat(errors("deliberate: 2")).isNotEmpty();
  }

  @Test
  void knowsEveryKeyThatTheReaderKnowsAndNoOther() {
    JsonNode schema = JSON.readTree(schemaText());

    assertThat(names(schema)).containsExactlyInAnyOrderElementsOf(PromptKeys.PROMPT);
    PromptKeys.LEVELS.forEach((key, keys) -> {
      if (!key.isEmpty()) {
        JsonNode level = schema.get("$defs").get(key.endsWith("s") ? key.substring(0, key.length() - 1) : key);
        assertThat(names(level)).as(key).containsExactlyInAnyOrderElementsOf(keys);
      }
    });
  }

  @Test
  void knowsEveryValueThatTheReaderKnows() {
    JsonNode schema = JSON.readTree(schemaText());
    JsonNode section = schema.get("$defs").get("section").get("properties");

    assertThat(values(section.get("kind"))).isEqualTo(Arrays.stream(SectionKind.values()).map(SectionKind::id)
        .toList());
    assertThat(values(section.get("role"))).isEqualTo(List.of(Role.SYSTEM.id(), Role.USER.id()));
    assertThat(values(schema.get("properties").get("markup")))
        .isEqualTo(Arrays.stream(Markup.values()).map(Markup::id).toList());
    assertThat(values(schema.get("$defs").get("variable").get("properties").get("type")))
        .isEqualTo(Arrays.stream(Variable.Type.values()).map(Variable.Type::id).toList());
  }

  private static List<String> names(JsonNode level) {
    return List.copyOf(level.get("properties").propertyNames());
  }

  private static List<String> values(JsonNode property) {
    return property.get("enum").valueStream().filter(v -> !v.isNull()).map(JsonNode::asString).toList();
  }

  private static List<Error> errors(String yaml) {
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schemaText(), InputFormat.JSON);
    Object data = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema.validate(JSON.writeValueAsString(data), InputFormat.JSON);
  }

  private static String schemaText() {
    try (InputStream in = PromptFile.class.getResourceAsStream("/deliberate/prompt/prompt.schema.json")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
