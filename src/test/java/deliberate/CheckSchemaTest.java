package deliberate;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Grader;
import deliberate.grader.Graders;
import deliberate.grader.Setting;
import deliberate.message.CheckText;
import deliberate.pricing.PriceBookFile;
import deliberate.provider.ModelCatalog;
import deliberate.run.RunEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Holds the part of the prompt file's schema that is generated from the kinds of checks. After a change of a grader,
/// `mvn test -Dtest=CheckSchemaTest -Dschema.write=true` writes it anew.
class CheckSchemaTest {
  private static final Path FILE = Path.of("src/main/resources/deliberate/prompt/prompt.schema.json");
  private static final Pattern CHECK = Pattern.compile("(?s)(?<=\n    \"check\": )\\{.*?\n    }(?=,\n)");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void theSchemaOfThePromptFileDescribesEveryKindOfCheck() throws IOException {
    String schema = Files.readString(FILE);
    String generated = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(check()).replace("\n", "\n    ");
    if (Boolean.getBoolean("schema.write")) {
      Files.writeString(FILE, CHECK.matcher(schema).replaceFirst(Matcher.quoteReplacement(generated)));
    } else {
      assertThat(JSON.readTree(schema).at("/$defs/check")).as("write it anew with -Dschema.write=true")
          .isEqualTo(JSON.readTree(generated));
    }
  }

  private static ObjectNode check() {
    RunEngine engine = new RunEngine(List.of(), PriceBookFile.builtIn(), Clock.systemUTC(), System::nanoTime);
    Graders graders = Wiring.graders(engine, () -> new ModelCatalog(List.of()));
    ObjectNode check = JSON.createObjectNode().put("type", "object");
    check.putArray("required").add("type");
    ObjectNode properties = check.putObject("properties");
    properties.putObject("type").put("type", "string").put("description", "The kind of check: "
        + String.join(", ", graders.all().stream().map(Grader::id).toList()) + ". Its own settings stand beside it.");
    properties.set("enabled", type("boolean").put("default", true).put("description", "Whether the check is made."));
    ArrayNode kinds = check.putArray("allOf");
    graders.all().forEach(grader -> kind(kinds.addObject(), grader));
    return check;
  }

  private static void kind(ObjectNode node, Grader grader) {
    node.putObject("if").putObject("properties").putObject("type").put("const", grader.id());
    ObjectNode then = node.putObject("then").put("description", CheckText.tip(grader) + ".");
    List<String> required = grader.settings().stream().filter(setting -> setting.usual().isEmpty())
        .map(Setting::key).toList();
    if (!required.isEmpty()) {
      required.forEach(then.putArray("required")::add);
    }
    ObjectNode properties = then.putObject("properties");
    grader.settings().forEach(setting -> properties.set(setting.key(), setting(setting)));
  }

  private static ObjectNode setting(Setting setting) {
    ObjectNode node = switch (setting.kind()) {
      case LINE, TEXT, MODEL -> type("string", "number", "boolean");
      case NUMBER -> type("number", "string");
      case FLAG -> type("boolean");
      case LIST -> type("array", "string", "number");
      case DATA -> type("object", "boolean", "string");
      case CHOICE -> choices(setting);
    };
    setting.usual().ifPresent(usual -> node.set("default", JSON.valueToTree(usual)));
    return node.put("description", CheckText.tip(setting) + ".");
  }

  private static ObjectNode choices(Setting setting) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode values = node.putArray("enum");
    setting.choices().forEach(values::add);
    values.addNull();
    return node;
  }

  /// A key without a value counts as absent.
  private static ObjectNode type(String... names) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode types = node.putArray("type");
    for (String name : names) {
      types.add(name.toLowerCase(Locale.ROOT));
    }
    types.add("null");
    return node;
  }
}
