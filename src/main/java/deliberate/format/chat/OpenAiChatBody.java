package deliberate.format.chat;

import deliberate.format.Exported;
import deliberate.format.Imported;
import deliberate.format.Incoming;
import deliberate.format.Item;
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
import deliberate.prompt.file.tree.PromptFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A request body of OpenAI's Chat Completions, which most compatible servers take; also its list of messages alone.
public final class OpenAiChatBody implements PromptFormat {
  private static final Parameters PARAMETERS =
      Parameters.of("temperature", "top_p", "max_completion_tokens", "stop").and("seed", "seed")
          .and("verbosity", "verbosity").and("serviceTier", "service_tier");
  private static final String FORM = "response_format";

  @Override
  public String id() {
    return "openai-chat";
  }

  @Override
  public String ending() {
    return ".openai-chat.json";
  }

  @Override
  public boolean recognises(Incoming file) {
    return Body.isJson(file) && (file.hasKeys("messages") || file.data().isListOf("role"));
  }

  @Override
  public Imported read(Incoming file) throws PromptFileException {
    Item root = file.data().root();
    Draft draft = new Draft();
    List<Item> messages = root.isList() ? root.list() : root.list("messages");
    draft.say(Spoken.list(messages, TemplateSyntax.PLAIN), root.losses());
    Map<String, Object> options = PARAMETERS.read(root);
    if (!options.containsKey("maxOutputTokens")) {
      root.number("max_tokens").ifPresent(most -> options.put("maxOutputTokens", most));
    }
    Item form = root.map(FORM);
    form.without("type").at("json_schema").filter(Item::isMap)
        .ifPresent(schema -> options.put(Schemas.OPTION, schema.data()));
    form.loseRest();
    Body.pane(root, root.text("reasoning_effort"), options).ifPresent(draft::addPane);
    root.without("stream", "stream_options").loseRest();
    return new Imported(draft.prompt(file, id()), root.losses().report());
  }

  @Override
  public Exported write(Prompt prompt) throws PromptFileException {
    Outgoing outgoing = new Outgoing(prompt, TemplateSyntax.PLAIN, id());
    Map<String, Object> body = new LinkedHashMap<>();
    outgoing.onlyPane().ifPresent(pane -> write(pane, outgoing, body));
    body.put("messages", Body.messages(outgoing));
    Body.loseRest(prompt, outgoing);
    return new Exported(Schemas.json(body), outgoing.losses().report());
  }

  private static void write(PaneSpec pane, Outgoing outgoing, Map<String, Object> body) {
    body.put("model", ModelNames.name(pane.model()));
    body.putAll(PARAMETERS.write(pane, outgoing, Schemas.OPTION));
    if (!pane.effort().isEmpty()) {
      body.put("reasoning_effort", pane.effort());
    }
    Schemas.named(pane.options().get(Schemas.OPTION)).ifPresent(schema ->
        body.put(FORM, Body.ordered("type", "json_schema", "json_schema", schema)));
  }
}
