package deliberate.format.template;

import deliberate.format.Exported;
import deliberate.format.Imported;
import deliberate.format.Incoming;
import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.format.PromptFormat;
import deliberate.format.part.CaseRows;
import deliberate.format.part.Draft;
import deliberate.format.part.FrontMatter;
import deliberate.format.part.Inputs;
import deliberate.format.part.Outgoing;
import deliberate.format.part.Parameters;
import deliberate.format.part.RoleMarks;
import deliberate.format.part.TemplateSyntax;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.TestCase;
import deliberate.prompt.file.YamlEmitter;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `*.prompty` of the first version, with a sample of its values.
public final class PromptyV1 implements PromptFormat {
  private static final Parameters PARAMETERS =
      Parameters.of("temperature", "top_p", "max_tokens", "stop").and("seed", "seed");
  private static final List<String> MODEL_NAMES = List.of("name", "model", "azure_deployment", "deployment");

  @Override
  public String id() {
    return "prompty-v1";
  }

  @Override
  public String ending() {
    return ".v1.prompty";
  }

  @Override
  public boolean recognises(Incoming file) {
    return file.name().toLowerCase(Locale.ROOT).endsWith(".prompty") && isFirst(file);
  }

  static boolean isFirst(Incoming file) {
    try {
      Item head = FrontMatter.of(file, "").head();
      Item model = head.map("model");
      return head.has("sample") || model.has("configuration") || model.has("parameters") || model.has("api");
    } catch (PromptFileException _) { // told when it is read
      return false;
    }
  }

  @Override
  public Imported read(Incoming file) throws PromptFileException {
    FrontMatter matter = FrontMatter.of(file, id());
    Item head = matter.head();
    Draft draft = new Draft();
    draft.entitle(head.text("name"));
    draft.describe(head.text("description"));
    head.list("tags").forEach(tag -> tag.words().ifPresent(draft::addTag));
    pane(head.map("model")).ifPresent(draft::addPane);
    head.map("inputs").entries().forEach((name, input) -> {
      Inputs.variable(name, input.isMap() ? input.text("type") : input.words().orElse(""),
          input.isMap() ? input.at("default").or(() -> input.at("sample")) : Optional.empty(),
          input.isMap() ? input.text("description") : "", input).ifPresent(draft::addVariable);
      input.without("is_required").loseRest();
    });
    head.at("sample").flatMap(sample -> sample.isWords()
        ? file.neighbours(head.losses()).data(sample.words().orElse(""), sample.path()) : Optional.of(sample))
        .ifPresent(sample -> draft.addCase(CaseRows.read(sample, "sample")));
    draft.say(RoleMarks.LINES.read(matter.body(), Prompty.syntax(head), head.losses()), head.losses());
    head.without("version").loseRest();
    return new Imported(draft.prompt(file, id()), head.losses().report());
  }

  private static Optional<PaneSpec> pane(Item model) {
    Item configuration = model.map("configuration");
    Item parameters = model.map("parameters");
    Map<String, Object> options = PARAMETERS.read(parameters);
    String effort = parameters.text("reasoning_effort");
    parameters.loseRest();
    Optional<String> name = MODEL_NAMES.stream().flatMap(key -> configuration.words(key).stream())
        .filter(found -> !found.isBlank()).findFirst();
    configuration.without("type").loseRest();
    model.words("api").filter(api -> !api.equals("chat"))
        .ifPresent(_ -> model.losses().add(Loss.Kind.NO_PLACE, "model.api"));
    model.loseRest();
    if (name.isEmpty() && !options.isEmpty()) {
      parameters.lose(Loss.Kind.NO_PLACE);
    }
    return name.map(found -> PaneSpec.of(found).withEffort(effort).withOptions(options));
  }

  @Override
  public Exported write(Prompt prompt) throws PromptFileException {
    Outgoing outgoing = new Outgoing(prompt, TemplateSyntax.JINJA, id());
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("name", prompt.title());
    head.put("description", prompt.description());
    if (!prompt.tags().isEmpty()) {
      head.put("tags", prompt.tags());
    }
    outgoing.onlyPane().ifPresent(pane -> head.put("model", model(pane, outgoing)));
    Map<String, Object> inputs = new LinkedHashMap<>();
    prompt.variables().forEach(variable -> {
      Map<String, Object> input = new LinkedHashMap<>();
      input.put("type", Inputs.type(variable, inputs.size(), outgoing));
      Inputs.given(variable).ifPresent(value -> input.put("default", value));
      if (!variable.description().isEmpty()) {
        input.put("description", variable.description());
      }
      inputs.put(TemplateSyntax.JINJA.nameFor(variable.name()), input);
    });
    if (!inputs.isEmpty()) {
      head.put("inputs", inputs);
    }
    prompt.cases().stream().findFirst().ifPresent(first -> head.put("sample", sample(first)));
    if (prompt.cases().size() > 1) {
      outgoing.losses().add(Loss.Kind.FIRST_ONLY, "cases", String.valueOf(prompt.cases().size()));
    }
    CaseRows.lose(prompt.cases().stream().limit(1).toList(), outgoing);
    outgoing.lose(!prompt.checks().isEmpty(), "checks");
    head.put("template", "jinja2");
    return new Exported("---\n" + YamlEmitter.document(head) + "---\n"
        + RoleMarks.LINES.write(outgoing.messages()), outgoing.losses().report());
  }

  private static Map<String, Object> sample(TestCase one) {
    Map<String, Object> sample = new LinkedHashMap<>();
    CaseRows.write(one).forEach((name, value) -> sample.put(TemplateSyntax.JINJA.nameFor(name), value));
    return sample;
  }

  private static Map<String, Object> model(PaneSpec pane, Outgoing outgoing) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("api", "chat");
    model.put("configuration", Map.of("name", pane.model()));
    Map<String, Object> parameters = PARAMETERS.write(pane, outgoing);
    if (!pane.effort().isEmpty()) {
      parameters.put("reasoning_effort", pane.effort());
    }
    if (!parameters.isEmpty()) {
      model.put("parameters", parameters);
    }
    return model;
  }
}
