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
import deliberate.format.part.ModelNames;
import deliberate.format.part.Outgoing;
import deliberate.format.part.Parameters;
import deliberate.format.part.RoleMarks;
import deliberate.format.part.TemplateSyntax;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.Variable;
import deliberate.prompt.file.YamlEmitter;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `*.prompty` of the second version.
public final class Prompty implements PromptFormat {
  private static final Parameters OPTIONS =
      Parameters.of("temperature", "topP", "maxOutputTokens", "stopSequences").and("seed", "seed");
  private static final String EFFORT = "reasoning_effort";

  @Override
  public String id() {
    return "prompty";
  }

  @Override
  public String ending() {
    return ".prompty";
  }

  @Override
  public boolean recognises(Incoming file) {
    return file.name().toLowerCase(Locale.ROOT).endsWith(ending()) && !PromptyV1.isFirst(file);
  }

  @Override
  public Imported read(Incoming file) throws PromptFileException {
    FrontMatter matter = FrontMatter.of(file, id());
    Item head = matter.head();
    Draft draft = new Draft();
    String name = head.text("name");
    draft.entitle(head.words("displayName").orElse(name));
    draft.describe(head.text("description"));
    Item metadata = head.map("metadata");
    metadata.list("tags").forEach(tag -> tag.words().ifPresent(draft::addTag));
    metadata.loseRest();
    head.at("model").flatMap(Prompty::pane).ifPresent(draft::addPane);
    head.at("inputs").ifPresent(inputs -> variables(inputs, draft));
    draft.say(RoleMarks.LINES.read(matter.body(), syntax(head), head.losses()), head.losses());
    head.loseRest();
    return new Imported(draft.prompt(file, id()), head.losses().report());
  }

  /// Jinja where nothing else is said.
  static TemplateSyntax syntax(Item head) {
    String kind = head.at("template").map(template -> template.isMap()
        ? template.at("format").map(format -> format.isMap() ? format.text("kind") : format.words().orElse(""))
            .orElseGet(() -> template.text("type"))
        : template.words().orElse("")).orElse("");
    return kind.equals("mustache") || kind.equals("handlebars") ? TemplateSyntax.HANDLEBARS : TemplateSyntax.JINJA;
  }

  private static Optional<PaneSpec> pane(Item model) {
    if (!model.isMap()) {
      return model.words().map(PaneSpec::of);
    }
    Item options = model.map("options");
    Item additional = options.map("additionalProperties");
    String effort = additional.text(EFFORT);
    additional.loseRest();
    Map<String, Object> read = OPTIONS.read(options);
    options.loseRest();
    String provider = model.text("provider");
    Optional<PaneSpec> pane = model.words("id").filter(id -> !id.isBlank())
        .map(id -> PaneSpec.of(ModelNames.joined(provider, id)).withEffort(effort).withOptions(read));
    model.words("apiType").filter(type -> !type.equals("chat"))
        .ifPresent(_ -> model.losses().add(Loss.Kind.NO_PLACE, "model.apiType"));
    model.loseRest();
    return pane;
  }

  private static void variables(Item inputs, Draft draft) {
    if (inputs.isMap()) {
      inputs.entries().forEach((name, input) -> variable(name, input).ifPresent(draft::addVariable));
    } else {
      inputs.list().forEach(input -> variable(input.text("name"), input).ifPresent(draft::addVariable));
    }
  }

  private static Optional<Variable> variable(String name, Item input) {
    if (!input.isMap()) {
      return Inputs.variable(name, "string", Optional.of(input), "", input);
    }
    Optional<Variable> variable = Inputs.variable(name, input.text("kind"),
        input.at("default").or(() -> input.at("example")), input.text("description"), input);
    input.without("required", "nullable").loseRest();
    return variable;
  }

  @Override
  public Exported write(Prompt prompt) throws PromptFileException {
    Outgoing outgoing = new Outgoing(prompt, TemplateSyntax.JINJA, id());
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("name", FileNames.slug(prompt));
    head.put("displayName", prompt.title());
    head.put("description", prompt.description());
    if (!prompt.tags().isEmpty()) {
      head.put("metadata", Map.of("tags", prompt.tags()));
    }
    outgoing.onlyPane().ifPresent(pane -> head.put("model", model(pane, outgoing)));
    if (!prompt.variables().isEmpty()) {
      head.put("inputs", inputs(prompt, outgoing));
    }
    head.put("template", Map.of("format", Map.of("kind", "jinja2"), "parser", Map.of("kind", "prompty")));
    outgoing.loseCasesAndChecks();
    return new Exported("---\n" + YamlEmitter.document(head) + "---\n"
        + RoleMarks.LINES.write(outgoing.messages()), outgoing.losses().report());
  }

  private static Map<String, Object> model(PaneSpec pane, Outgoing outgoing) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", ModelNames.name(pane.model()));
    ModelNames.vendor(pane.model()).ifPresent(vendor -> model.put("provider", vendor));
    model.put("apiType", "chat");
    Map<String, Object> options = OPTIONS.write(pane, outgoing);
    if (!pane.effort().isEmpty()) {
      options.put("additionalProperties", Map.of(EFFORT, pane.effort()));
    }
    if (!options.isEmpty()) {
      model.put("options", options);
    }
    return model;
  }

  private static List<Map<String, Object>> inputs(Prompt prompt, Outgoing outgoing) {
    List<Map<String, Object>> inputs = new ArrayList<>();
    for (Variable variable : prompt.variables()) {
      Map<String, Object> input = new LinkedHashMap<>();
      input.put("name", TemplateSyntax.JINJA.nameFor(variable.name()));
      input.put("kind", Inputs.type(variable, inputs.size(), outgoing));
      Inputs.given(variable).ifPresent(value -> input.put("default", value));
      if (!variable.description().isEmpty()) {
        input.put("description", variable.description());
      }
      inputs.add(input);
    }
    return inputs;
  }
}
