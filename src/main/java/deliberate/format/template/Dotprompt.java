package deliberate.format.template;

import deliberate.format.Exported;
import deliberate.format.FileNames;
import deliberate.format.Imported;
import deliberate.format.Incoming;
import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.format.PromptFormat;
import deliberate.format.part.Draft;
import deliberate.format.part.FrontMatter;
import deliberate.format.part.Inputs;
import deliberate.format.part.Outgoing;
import deliberate.format.part.Parameters;
import deliberate.format.part.RoleMarks;
import deliberate.format.part.Schemas;
import deliberate.format.part.TemplateSyntax;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.Variable;
import deliberate.prompt.file.YamlEmitter;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `*.prompt` of Dotprompt: Handlebars below front matter. Inputs are declared in Picoschema, such as
/// `name?: string, what it is`, or in JSON Schema.
public final class Dotprompt implements PromptFormat {
  private static final Parameters CONFIG =
      Parameters.of("temperature", "topP", "maxOutputTokens", "stopSequences").and("seed", "seed");
  private static final String EFFORT = "reasoningEffort";
  private static final Pattern KEY = Pattern.compile("([\\p{L}\\p{N}_-]+)\\??(?:\\((\\w+)(?:,\\s*([^)]*))?\\))?");
  private static final Pattern HISTORY = Pattern.compile("\\{\\{~?\\s*history\\s*~?\\}\\}");

  @Override
  public String id() {
    return "dotprompt";
  }

  @Override
  public String ending() {
    return ".prompt";
  }

  @Override
  public boolean recognises(Incoming file) {
    return file.name().toLowerCase(Locale.ROOT).endsWith(ending())
        || FrontMatter.isIn(file.text()) && file.text().contains("{{role ");
  }

  @Override
  public Imported read(Incoming file) throws PromptFileException {
    FrontMatter matter = FrontMatter.of(file, id());
    Item head = matter.head();
    Draft draft = new Draft();
    Item metadata = head.map("metadata");
    String name = head.text("name");
    draft.entitle(metadata.words("title").orElse(name));
    draft.describe(head.text("description"));
    metadata.list("tags").forEach(tag -> tag.words().ifPresent(draft::addTag));
    metadata.loseRest();
    pane(head).ifPresent(draft::addPane);
    Item input = head.map("input");
    variables(input.map("schema"), input.map("default"), draft);
    input.loseRest();
    if (HISTORY.matcher(matter.body()).find()) {
      head.losses().add(Loss.Kind.NO_PLACE, "history");
    }
    draft.say(RoleMarks.HELPERS.read(HISTORY.matcher(matter.body()).replaceAll(""), TemplateSyntax.HANDLEBARS,
        head.losses()), head.losses());
    head.without("version").loseRest();
    return new Imported(draft.prompt(file, id()), head.losses().report());
  }

  private static Optional<PaneSpec> pane(Item head) {
    Item config = head.map("config");
    Map<String, Object> options = CONFIG.read(config);
    String effort = config.text(EFFORT);
    config.loseRest();
    Item output = head.map("output");
    output.without("format");
    output.at("schema").filter(schema -> schema.has("properties") || schema.has("$schema"))
        .ifPresentOrElse(schema -> options.put(Schemas.OPTION, schema.data()),
            () -> output.at("schema").ifPresent(schema -> schema.lose(Loss.Kind.NO_PLACE)));
    output.loseRest();
    return head.words("model").filter(model -> !model.isBlank())
        .map(model -> PaneSpec.of(model).withEffort(effort).withOptions(options));
  }

  private static void variables(Item schema, Item defaults, Draft draft) {
    Map<String, Item> given = defaults.entries();
    if (schema.has("properties")) {
      schema.map("properties").entries().forEach((name, property) -> Inputs.variable(name, property.text("type"),
          Optional.ofNullable(given.remove(name)), property.text("description"), property)
          .ifPresent(draft::addVariable));
      schema.without("type", "required", "additionalProperties").loseRest();
    } else {
      schema.entries().forEach((key, type) -> picoschema(key, type, given).ifPresent(draft::addVariable));
    }
    given.forEach((name, value) -> Inputs.variable(name, "", Optional.of(value), "", value)
        .ifPresent(draft::addVariable));
  }

  private static Optional<Variable> picoschema(String key, Item type, Map<String, Item> given) {
    Matcher parts = KEY.matcher(key);
    if (!parts.matches()) {
      type.lose(Loss.Kind.NO_PLACE);
      return Optional.empty();
    }
    String[] words = type.isWords() ? type.words().orElse("").split(",", 2) : new String[] {"object"};
    String kind = Optional.ofNullable(parts.group(2)).orElse(words[0].strip());
    String description = Optional.ofNullable(parts.group(3)).orElse(words.length > 1 ? words[1].strip() : "");
    String name = parts.group(1);
    return Inputs.variable(name, kind, Optional.ofNullable(given.remove(name)), description, type);
  }

  @Override
  public Exported write(Prompt prompt) throws PromptFileException {
    Outgoing outgoing = new Outgoing(prompt, TemplateSyntax.HANDLEBARS, id());
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("name", FileNames.slug(prompt));
    head.put("description", prompt.description());
    outgoing.onlyPane().ifPresent(pane -> write(pane, outgoing, head));
    if (!prompt.variables().isEmpty()) {
      head.put("input", input(prompt, outgoing));
    }
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("title", prompt.title());
    metadata.put("tags", prompt.tags());
    head.put("metadata", metadata);
    outgoing.loseCasesAndChecks();
    return new Exported("---\n" + YamlEmitter.document(head) + "---\n"
        + RoleMarks.HELPERS.write(outgoing.messages()), outgoing.losses().report());
  }

  private static void write(PaneSpec pane, Outgoing outgoing, Map<String, Object> head) {
    head.put("model", pane.model());
    Map<String, Object> config = CONFIG.write(pane, outgoing, Schemas.OPTION);
    if (!pane.effort().isEmpty()) {
      config.put(EFFORT, pane.effort());
    }
    if (!config.isEmpty()) {
      head.put("config", config);
    }
    Schemas.named(pane.options().get(Schemas.OPTION)).ifPresent(schema -> {
      Map<String, Object> output = new LinkedHashMap<>();
      output.put("format", "json");
      output.put("schema", schema.get("schema"));
      head.put("output", output);
    });
  }

  private static Map<String, Object> input(Prompt prompt, Outgoing outgoing) {
    Map<String, Object> schema = new LinkedHashMap<>();
    Map<String, Object> defaults = new LinkedHashMap<>();
    for (Variable variable : prompt.variables()) {
      String type = Inputs.type(variable, schema.size(), outgoing);
      String description = variable.description().strip().replaceAll("\\s+", " ");
      schema.put(variable.name() + (variable.defaultValue().isPresent() ? "?" : ""),
          description.isEmpty() ? type : type + ", " + description);
      Inputs.given(variable).ifPresent(value -> defaults.put(variable.name(), value));
    }
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("schema", schema);
    if (!defaults.isEmpty()) {
      input.put("default", defaults);
    }
    return input;
  }
}
