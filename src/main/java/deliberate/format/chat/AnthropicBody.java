package deliberate.format.chat;

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
import deliberate.prompt.Message;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.Role;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A request body of Anthropic's Messages.
public final class AnthropicBody implements PromptFormat {
  private static final Parameters PARAMETERS =
      Parameters.of("temperature", "top_p", "max_tokens", "stop_sequences").and("serviceTier", "service_tier");
  /// A request must say how much may come; thinking comes on top.
  private static final int USUAL_ANSWER = 4096;
  private static final Pattern CLAUDE = Pattern.compile("\"model\"\\s{0,9}:\\s{0,9}\"claude");
  private static final String MOST = "max_tokens";

  @Override
  public String id() {
    return "anthropic-messages";
  }

  @Override
  public String ending() {
    return ".anthropic-messages.json";
  }

  @Override
  public boolean recognises(Incoming file) {
    return Body.isJson(file) && file.hasKeys("messages") && (file.hasKeys("system") || file.hasKeys("thinking")
        || file.hasKeys("anthropic_version") || CLAUDE.matcher(file.text()).find());
  }

  @Override
  public Imported read(Incoming file) throws PromptFileException {
    Item root = file.data().root();
    Draft draft = new Draft();
    List<Spoken> spoken = new ArrayList<>();
    root.at("system").ifPresent(system -> spoken.add(
        new Spoken(Role.SYSTEM, Spoken.content(system, TemplateSyntax.PLAIN), system.path())));
    spoken.addAll(Spoken.list(root.list("messages"), TemplateSyntax.PLAIN));
    draft.say(spoken, root.losses());
    Map<String, Object> options = PARAMETERS.read(root);
    Item output = root.map("output_config");
    String effort = output.text("effort");
    output.map("format").without("type").at("schema").filter(Item::isMap)
        .ifPresent(schema -> options.put(Schemas.OPTION, schema.data()));
    output.loseRest();
    Item thinking = root.map("thinking");
    String budget = thinking.text("budget_tokens");
    thinking.without("type", "display").loseRest();
    Body.pane(root, budget.isEmpty() ? effort : budget, options).ifPresent(draft::addPane);
    root.without("stream", "anthropic_version").loseRest();
    return new Imported(draft.prompt(file, id()), root.losses().report());
  }

  @Override
  public Exported write(Prompt prompt) throws PromptFileException {
    Outgoing outgoing = new Outgoing(prompt, TemplateSyntax.PLAIN, id());
    Map<String, Object> body = new LinkedHashMap<>();
    outgoing.onlyPane().ifPresent(pane -> write(pane, outgoing, body));
    limit(body, USUAL_ANSWER, outgoing);
    outgoing.system().ifPresent(system -> body.put("system", system));
    body.put("messages", outgoing.user().map(user -> Body.message(new Message(Role.USER, user))).stream().toList());
    Body.loseRest(prompt, outgoing);
    return new Exported(Schemas.json(body), outgoing.losses().report());
  }

  private static void limit(Map<String, Object> body, int most, Outgoing outgoing) {
    if (body.putIfAbsent(MOST, most) == null) {
      outgoing.losses().add(Loss.Kind.ADDED, MOST, String.valueOf(most));
    }
  }

  private static void write(PaneSpec pane, Outgoing outgoing, Map<String, Object> body) {
    body.put("model", ModelNames.name(pane.model()));
    body.putAll(PARAMETERS.write(pane, outgoing, Schemas.OPTION));
    Map<String, Object> output = new LinkedHashMap<>();
    if (pane.effort().matches("\\d{1,7}")) {
      int budget = Integer.parseInt(pane.effort());
      body.put("thinking", Body.ordered("type", "enabled", "budget_tokens", budget));
      limit(body, budget + USUAL_ANSWER, outgoing);
    } else if (!pane.effort().isEmpty()) {
      output.put("effort", pane.effort());
    }
    Schemas.named(pane.options().get(Schemas.OPTION)).ifPresent(schema ->
        output.put("format", Body.ordered("type", "json_schema", "schema", schema.get("schema"))));
    if (!output.isEmpty()) {
      body.put("output_config", output);
    }
  }
}
