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
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.Role;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request body of Gemini's generateContent, which may name its model as `models/…`.
public final class GeminiBody implements PromptFormat {
  private static final Parameters CONFIG =
      Parameters.of("temperature", "topP", "maxOutputTokens", "stopSequences").and("seed", "seed");
  private static final String SYSTEM = "systemInstruction";
  private static final String SETTINGS = "generationConfig";

  @Override
  public String id() {
    return "gemini";
  }

  @Override
  public String ending() {
    return ".gemini.json";
  }

  @Override
  public boolean recognises(Incoming file) {
    return Body.isJson(file) && file.hasKeys("contents");
  }

  @Override
  public Imported read(Incoming file) throws PromptFileException {
    Item root = file.data().root();
    Draft draft = new Draft();
    List<Spoken> spoken = new ArrayList<>();
    root.at(SYSTEM).or(() -> root.at("system_instruction"))
        .ifPresent(system -> spoken.add(new Spoken(Role.SYSTEM, parts(system), system.path())));
    root.at("contents").ifPresent(contents -> contents.each().forEach(one -> say(one, spoken)));
    draft.say(spoken.stream().filter(one -> !one.text().isBlank()).toList(), root.losses());
    Item config = root.map(SETTINGS);
    Map<String, Object> options = CONFIG.read(config);
    config.without("responseMimeType").at("responseJsonSchema").or(() -> config.at("responseSchema"))
        .filter(Item::isMap).ifPresent(schema -> options.put(Schemas.OPTION, schema.data()));
    Item thinking = config.map("thinkingConfig");
    String effort = thinking.words("thinkingBudget").or(() -> thinking.words("thinkingLevel")).orElse("");
    thinking.without("includeThoughts").loseRest();
    config.loseRest();
    Body.pane(root, effort, options).ifPresent(draft::addPane);
    root.loseRest();
    return new Imported(draft.prompt(file, id()), root.losses().report());
  }

  private static void say(Item content, List<Spoken> spoken) {
    if (content.isWords()) {
      spoken.add(new Spoken(Role.USER, TemplateSyntax.PLAIN.read(content), content.path()));
      return;
    }
    Optional<Role> role = Spoken.role(content.words("role").orElse("user"));
    if (role.isEmpty()) {
      content.lose(Loss.Kind.NOT_TEXT);
    } else {
      spoken.add(new Spoken(role.get(), parts(content), content.path()));
    }
    content.loseRest();
  }

  private static String parts(Item content) {
    content.without("role");
    return content.isMap() ? content.at("parts").map(parts -> Spoken.content(parts, TemplateSyntax.PLAIN)).orElse("")
        : Spoken.content(content, TemplateSyntax.PLAIN);
  }

  @Override
  public Exported write(Prompt prompt) throws PromptFileException {
    Outgoing outgoing = new Outgoing(prompt, TemplateSyntax.PLAIN, id());
    Map<String, Object> body = new LinkedHashMap<>();
    Optional<PaneSpec> pane = outgoing.onlyPane();
    pane.ifPresent(one -> body.put("model", "models/" + ModelNames.name(one.model())));
    outgoing.system().ifPresent(text -> body.put(SYSTEM, Map.of("parts", List.of(Map.of("text", text)))));
    body.put("contents", outgoing.user()
        .map(text -> Body.ordered("role", "user", "parts", List.of(Map.of("text", text)))).stream().toList());
    pane.map(one -> config(one, outgoing)).filter(config -> !config.isEmpty())
        .ifPresent(config -> body.put(SETTINGS, config));
    Body.loseRest(prompt, outgoing);
    return new Exported(Schemas.json(body), outgoing.losses().report());
  }

  private static Map<String, Object> config(PaneSpec pane, Outgoing outgoing) {
    Map<String, Object> config = CONFIG.write(pane, outgoing, Schemas.OPTION);
    if (pane.effort().matches("\\d{1,7}")) {
      config.put("thinkingConfig", Map.of("thinkingBudget", Integer.valueOf(pane.effort())));
    } else if (!pane.effort().isEmpty()) {
      config.put("thinkingConfig", Map.of("thinkingLevel", pane.effort()));
    }
    Schemas.named(pane.options().get(Schemas.OPTION)).ifPresent(schema -> {
      config.put("responseMimeType", "application/json");
      config.put("responseJsonSchema", schema.get("schema"));
    });
    return config;
  }
}
