package deliberate.format.suite;

import deliberate.format.Exported;
import deliberate.format.Imported;
import deliberate.format.Incoming;
import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.format.PromptFormat;
import deliberate.format.part.CaseRows;
import deliberate.format.part.Draft;
import deliberate.format.part.Outgoing;
import deliberate.format.part.Parameters;
import deliberate.format.part.Schemas;
import deliberate.format.part.Spoken;
import deliberate.format.part.TemplateSyntax;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.file.YamlEmitter;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `*.prompt.yml` of GitHub Models, which closed in July 2026. Its evaluators compare without regard to case, but for
/// `equals`.
public final class GitHubModels implements PromptFormat {
  private static final Parameters PARAMETERS = new Parameters(
      Map.of("temperature", "temperature", "topP", "topP", "maxOutputTokens", "maxTokens"));
  private static final Map<String, String> CHECKS = Map.of("contains", "contains", "starts-with", "startsWith",
      "ends-with", "endsWith", "equals", "equals");
  private static final List<String> FORMS = List.of("equals", "contains", "starts-with", "ends-with");

  @Override
  public String id() {
    return "github-models";
  }

  @Override
  public String ending() {
    return ".prompt.yml";
  }

  @Override
  public boolean recognises(Incoming file) {
    return !file.hasKeys("deliberate") && file.hasKeys("messages")
        && (file.hasKeys("modelParameters") || file.hasKeys("testData") || file.hasKeys("evaluators")
            || file.name().endsWith(ending()));
  }

  @Override
  public Imported read(Incoming file) throws PromptFileException {
    Item root = file.data().root();
    Draft draft = new Draft();
    draft.entitle(root.text("name"));
    draft.describe(root.text("description"));
    draft.say(Spoken.list(root.list("messages"), TemplateSyntax.PLAIN), root.losses());
    pane(root).ifPresent(draft::addPane);
    root.list("testData").forEach(row -> draft.addCase(CaseRows.read(row, "")));
    root.list("evaluators").forEach(evaluator -> check(evaluator).ifPresent(draft::addCheck));
    root.loseRest();
    return new Imported(draft.prompt(file, id()), root.losses().report());
  }

  private static Optional<PaneSpec> pane(Item root) {
    Item parameters = root.map("modelParameters");
    Map<String, Object> options = PARAMETERS.read(parameters);
    parameters.loseRest();
    root.at("jsonSchema").flatMap(Schemas::read).ifPresent(schema -> options.put(Schemas.OPTION, schema));
    root.words("responseFormat").filter("json_object"::equals)
        .ifPresent(_ -> root.losses().add(Loss.Kind.NO_PLACE, "responseFormat"));
    return root.words("model").filter(model -> !model.isBlank())
        .map(model -> PaneSpec.of(model).withOptions(options));
  }

  private static Optional<CheckSpec> check(Item evaluator) {
    String name = evaluator.text("name");
    Optional<Item> judge = evaluator.at("llm");
    if (judge.isPresent()) {
      return judge(judge.get());
    }
    Item string = evaluator.map("string");
    for (String form : FORMS) {
      Optional<String> value = string.words(CHECKS.get(form)).filter(text -> !text.isEmpty());
      if (value.isPresent()) {
        CheckSpec check = new CheckSpec(form, Map.of("value", TemplateSyntax.PLAIN.read(value.get(), string.path(),
            string.losses())));
        return Optional.of(form.equals("equals") ? check : check.with("ignoreCase", true));
      }
    }
    evaluator.lose(Loss.Kind.UNKNOWN_CHECK, evaluator.words("uses").orElse(name));
    return Optional.empty();
  }

  private static Optional<CheckSpec> judge(Item llm) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("rubric", (llm.text("systemPrompt") + "\n\n" + llm.text("prompt")).strip()
        .replaceAll("\\{\\{(completion|input)\\}\\}", "\\\\{{$1}}"));
    llm.words("modelId").ifPresent(model -> settings.put("model", model));
    llm.loseRest();
    llm.lose(Loss.Kind.NEAR_CHECK, "llm", "judge");
    return Optional.of(new CheckSpec("judge", settings));
  }

  @Override
  public Exported write(Prompt prompt) throws PromptFileException {
    Outgoing outgoing = new Outgoing(prompt, TemplateSyntax.PLAIN, id());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", prompt.title());
    data.put("description", prompt.description());
    outgoing.onlyPane().ifPresent(pane -> write(pane, outgoing, data));
    data.put("messages", outgoing.messages().stream().map(message -> {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("role", message.role().id());
      entry.put("content", message.text());
      return entry;
    }).toList());
    if (!prompt.cases().isEmpty()) {
      data.put("testData", prompt.cases().stream().map(CaseRows::write).toList());
      CaseRows.lose(prompt.cases(), outgoing);
    }
    List<Map<String, Object>> evaluators = evaluators(prompt, outgoing);
    if (!evaluators.isEmpty()) {
      data.put("evaluators", evaluators);
    }
    outgoing.loseTags();
    outgoing.loseVariables();
    return new Exported(YamlEmitter.document(data), outgoing.losses().report());
  }

  private static void write(PaneSpec pane, Outgoing outgoing, Map<String, Object> data) {
    data.put("model", pane.model());
    outgoing.lose(!pane.effort().isEmpty(), outgoing.place(pane) + ".effort");
    Map<String, Object> parameters = PARAMETERS.write(pane, outgoing, Schemas.OPTION);
    if (!parameters.isEmpty()) {
      data.put("modelParameters", parameters);
    }
    Schemas.named(pane.options().get(Schemas.OPTION)).ifPresent(schema -> {
      data.put("responseFormat", "json_schema");
      data.put("jsonSchema", Schemas.json(schema));
    });
  }

  private static List<Map<String, Object>> evaluators(Prompt prompt, Outgoing outgoing) {
    List<Map<String, Object>> evaluators = new ArrayList<>();
    for (int i = 0; i < prompt.checks().size(); i++) {
      CheckSpec check = prompt.checks().get(i);
      String place = "checks[" + i + "]";
      if (!check.isEnabled()) {
        outgoing.losses().add(Loss.Kind.SWITCHED_OFF, place);
      } else if (!CHECKS.containsKey(check.type())) {
        outgoing.losses().add(Loss.Kind.UNKNOWN_CHECK, place, check.type());
      } else {
        boolean ignoring = Boolean.TRUE.equals(check.settings().get("ignoreCase"));
        if (ignoring == check.type().equals("equals")) {
          outgoing.losses().add(Loss.Kind.CASE_DIFFERS, place);
        }
        Object value = check.settings().getOrDefault("value", "{{expected}}");
        evaluators.add(Map.of("name", check.type() + " " + (i + 1),
            "string", Map.of(CHECKS.get(check.type()), TemplateSyntax.PLAIN.write(value.toString(), outgoing.losses(),
                place))));
      }
    }
    return evaluators;
  }
}
