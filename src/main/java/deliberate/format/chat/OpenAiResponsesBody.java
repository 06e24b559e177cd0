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
import deliberate.prompt.Message;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.Role;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A request body of OpenAI's Responses.
public final class OpenAiResponsesBody implements PromptFormat {
  private static final Parameters PARAMETERS = new Parameters(Map.of("temperature", "temperature", "topP", "top_p",
      "maxOutputTokens", "max_output_tokens", "serviceTier", "service_tier"));
  private static final Parameters TEXT = new Parameters(Map.of("verbosity", "verbosity"));

  @Override
  public String id() {
    return "openai-responses";
  }

  @Override
  public String ending() {
    return ".openai-responses.json";
  }

  @Override
  public boolean recognises(Incoming file) {
    return Body.isJson(file) && file.hasKeys("input") && !file.hasKeys("prompt.id");
  }

  @Override
  public Imported read(Incoming file) throws PromptFileException {
    Item root = file.data().root();
    Draft draft = new Draft();
    draft.say(messages(root), root.losses());
    Body.pane(root, effort(root), options(root)).ifPresent(draft::addPane);
    root.without("stream", "store", "include").loseRest();
    return new Imported(draft.prompt(file, id()), root.losses().report());
  }

  static List<Spoken> messages(Item root) {
    List<Spoken> spoken = new ArrayList<>();
    root.at("instructions").ifPresent(told -> {
      if (told.isWords()) {
        spoken.add(new Spoken(Role.SYSTEM, TemplateSyntax.PLAIN.read(told), told.path()));
      } else {
        spoken.addAll(Spoken.list(told.list(), TemplateSyntax.PLAIN));
      }
    });
    root.at("input").ifPresent(input -> {
      if (input.isWords()) {
        spoken.add(new Spoken(Role.USER, TemplateSyntax.PLAIN.read(input), input.path()));
      } else {
        spoken.addAll(Spoken.list(input.list(), TemplateSyntax.PLAIN));
      }
    });
    return spoken;
  }

  static String effort(Item root) {
    Item reasoning = root.map("reasoning");
    String effort = reasoning.text("effort");
    reasoning.without("summary").loseRest();
    return effort;
  }

  static Map<String, Object> options(Item root) {
    Map<String, Object> options = PARAMETERS.read(root);
    Item text = root.map("text");
    options.putAll(TEXT.read(text));
    text.at("format").filter(form -> form.has("schema")).ifPresent(form -> {
      options.put(Schemas.OPTION, Body.ordered("name", form.words("name").orElse("answer"), "strict",
          form.at("strict").map(Item::data).orElse(true), "schema", form.map("schema").data()));
      form.without("type").loseRest();
    });
    text.loseRest();
    return options;
  }

  @Override
  public Exported write(Prompt prompt) throws PromptFileException {
    Outgoing outgoing = new Outgoing(prompt, TemplateSyntax.PLAIN, id());
    Map<String, Object> body = new LinkedHashMap<>();
    outgoing.onlyPane().ifPresent(pane -> write(pane, outgoing, body));
    outgoing.system().ifPresent(system -> body.put("instructions", system));
    outgoing.user().ifPresent(user -> body.put("input", List.of(Body.message(new Message(Role.USER, user)))));
    Body.loseRest(prompt, outgoing);
    return new Exported(Schemas.json(body), outgoing.losses().report());
  }

  private static void write(PaneSpec pane, Outgoing outgoing, Map<String, Object> body) {
    body.put("model", ModelNames.name(pane.model()));
    body.putAll(PARAMETERS.write(pane, outgoing, Schemas.OPTION, "verbosity"));
    if (!pane.effort().isEmpty()) {
      body.put("reasoning", Map.of("effort", pane.effort()));
    }
    Map<String, Object> text = new LinkedHashMap<>();
    if (pane.options().containsKey("verbosity")) {
      text.put("verbosity", pane.options().get("verbosity"));
    }
    Schemas.named(pane.options().get(Schemas.OPTION)).ifPresent(schema -> {
      Map<String, Object> form = Body.ordered("type", "json_schema");
      form.putAll(schema);
      text.put("format", form);
    });
    if (!text.isEmpty()) {
      body.put("text", text);
    }
  }
}
