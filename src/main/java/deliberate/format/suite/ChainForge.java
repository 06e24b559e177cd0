package deliberate.format.suite;

import deliberate.format.Exported;
import deliberate.format.Imported;
import deliberate.format.Incoming;
import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.format.PromptFormat;
import deliberate.format.part.Body;
import deliberate.format.part.Draft;
import deliberate.format.part.ModelNames;
import deliberate.format.part.Outgoing;
import deliberate.format.part.Parameters;
import deliberate.format.part.Schemas;
import deliberate.format.part.Spoken;
import deliberate.format.part.TemplateSyntax;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.Role;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A flow of ChainForge: each prompt node is a prompt, what flows into it its cases. Evaluators are programs, and not
/// run.
public final class ChainForge implements PromptFormat {
  private static final Parameters SETTINGS =
      Parameters.of("temperature", "top_p", "max_tokens", "stop").and("seed", "seed");
  private static final String SYSTEM = "system_msg";
  private static final List<String> SILENT = List.of("inspect", "vis", "table", "textfields", "csv", "items");

  @Override
  public String id() {
    return "chainforge";
  }

  @Override
  public String ending() {
    return ".cforge";
  }

  @Override
  public boolean recognises(Incoming file) {
    return file.hasKeys("flow.nodes");
  }

  @Override
  public Imported read(Incoming file) throws PromptFileException {
    Item root = file.data().root();
    Item flow = root.map("flow");
    Map<String, Item> nodes = new LinkedHashMap<>();
    flow.list("nodes").forEach(node -> nodes.put(node.text("id"), node));
    List<Item> edges = flow.list("edges");
    List<Prompt> prompts = new ArrayList<>();
    for (Map.Entry<String, Item> node : nodes.entrySet()) {
      String type = node.getValue().text("type");
      if (type.equals("prompt")) {
        Optional<Draft> draft = draft(node.getValue().map("data"));
        if (draft.isPresent()) {
          FlowCases.of(nodes, edges, node.getKey(), node.getValue().map("data")).forEach(draft.get()::addCase);
          prompts.add(draft.get().prompt(file, id()));
        }
      } else if (type.equals("evaluator") || type.equals("processor")) {
        node.getValue().lose(Loss.Kind.CODE, node.getValue().map("data").words("title").orElse(type));
      } else if (!SILENT.contains(type)) {
        node.getValue().lose(Loss.Kind.NO_PLACE);
      }
    }
    if (prompts.isEmpty()) {
      throw new PromptFileException(new FileProblem(Kind.NO_PROMPT, file.name(), 0, "", List.of(id()), ""));
    }
    return new Imported(prompts, root.losses().report());
  }

  private static Optional<Draft> draft(Item data) {
    Optional<Item> text = data.at("prompt").filter(given -> given.isWords()
        && !given.words().orElse("").isBlank());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft();
    draft.entitle(data.text("title"));
    List<PaneSpec> panes = data.list("llms").stream().flatMap(llm -> pane(llm).stream()).toList();
    List<String> told = panes.stream().map(pane -> pane.system().orElse("")).distinct().toList();
    List<Spoken> spoken = new ArrayList<>();
    boolean alike = told.size() == 1 && !told.getFirst().isEmpty();
    if (alike) {
      spoken.add(new Spoken(Role.SYSTEM, told.getFirst(), data.path()));
    }
    panes.forEach(pane -> draft.addPane(alike ? pane.withSystem(Optional.empty()) : pane));
    spoken.add(new Spoken(Role.USER, TemplateSyntax.BRACES.read(text.get()), text.get().path()));
    data.number("n").filter(n -> n.intValue() > 1).ifPresent(_ ->
        data.losses().add(Loss.Kind.NO_PLACE, data.path() + ".n"));
    return Optional.of(draft.say(spoken, data.losses()));
  }

  private static Optional<PaneSpec> pane(Item llm) {
    if (!llm.isMap()) {
      return llm.words().map(ModelNames::guessed).map(PaneSpec::of);
    }
    Item settings = llm.map("settings");
    Map<String, Object> options = SETTINGS.read(settings);
    Optional<String> system = settings.at(SYSTEM).filter(Item::isWords).map(TemplateSyntax.BRACES::read)
        .filter(text -> !text.isBlank());
    String effort = settings.text("reasoning_effort");
    return llm.words("model").filter(model -> !model.isBlank())
        .map(model -> PaneSpec.of(ModelNames.guessed(model)).withEffort(effort).withOptions(options)
            .withSystem(system));
  }

  @Override
  public Exported write(Prompt prompt) throws PromptFileException {
    Outgoing outgoing = new Outgoing(prompt, TemplateSyntax.BRACES, id());
    List<Object> llms = new ArrayList<>();
    for (PaneSpec pane : prompt.panes()) {
      if (!outgoing.loseHere(pane)) {
        outgoing.loseSpecial(pane);
        llms.add(llm(pane, outgoing, llms.size()));
      }
    }
    String text = llms.isEmpty() ? outgoing.joined() : outgoing.user().orElse("");
    List<Object> nodes = new ArrayList<>();
    nodes.add(node("prompt", "prompt", 500, Body.ordered("title", prompt.title(), "prompt", text, "n", 1,
        "llms", llms)));
    FlowTable table = FlowTable.of(prompt);
    if (!table.isEmpty()) {
      nodes.add(node("table", "table", 0, table.data()));
    }
    outgoing.lose(!prompt.description().isEmpty(), "description");
    outgoing.loseTags();
    outgoing.loseVariables();
    outgoing.lose(!prompt.checks().isEmpty(), "checks");
    table.lose(outgoing);
    return new Exported(Schemas.json(Body.ordered(
        "flow", Body.ordered("nodes", nodes, "edges", table.edges(),
            "viewport", Body.ordered("x", 0, "y", 0, "zoom", 1)),
        "cache", Map.of())), outgoing.losses().report());
  }

  private static Map<String, Object> node(String id, String type, int x, Map<String, Object> data) {
    return Body.ordered("id", id, "type", type, "position", Body.ordered("x", x, "y", 0), "data", data);
  }

  private static Map<String, Object> llm(PaneSpec pane, Outgoing outgoing, int number) {
    String name = ModelNames.name(pane.model());
    Map<String, Object> settings = SETTINGS.write(pane, outgoing);
    outgoing.system().ifPresent(system -> settings.put(SYSTEM, system));
    if (!pane.effort().isEmpty()) {
      settings.put("reasoning_effort", pane.effort());
    }
    return Body.ordered("key", "llm-" + (number + 1), "name", name, "emoji", "🤖", "model", name,
        "base_model", base(pane.model()), "temp", settings.getOrDefault("temperature", 1), "settings", settings);
  }

  /// ChainForge's word for the family, by which it knows whom to ask.
  private static String base(String model) {
    return switch (ModelNames.vendor(model).orElse("")) {
      case "anthropic" -> "claude-v1";
      case "google" -> "gemini-2.5";
      case "deepseek" -> "deepseek";
      case "ollama" -> "ollama";
      case "azure" -> "azure-openai";
      default -> "gpt-4";
    };
  }
}
