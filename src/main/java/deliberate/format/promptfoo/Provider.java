package deliberate.format.promptfoo;

import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.format.Neighbours;
import deliberate.format.part.Body;
import deliberate.format.part.ModelNames;
import deliberate.format.part.Outgoing;
import deliberate.format.part.Parameters;
import deliberate.format.part.Schemas;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Providers such as `openai:chat:gpt-5.6`, and panes.
final class Provider {
  private static final Parameters CONFIG = Parameters.of("temperature", "top_p", "max_tokens", "stop")
      .and("seed", "seed").and("verbosity", "verbosity").and("serviceTier", "service_tier");
  private static final Pattern ID =
      Pattern.compile("([a-z][a-z0-9-]*):(?:(?:chat|responses|messages|completion):)?(.+)");
  /// Needs no model: answers with the prompt.
  private static final String ECHO = "echo";
  private static final List<String> PROGRAMS = List.of("exec", "python", "file", "javascript", "package", "golang",
      "ruby", "http", "https", "webhook", "ws", "wss", "browser", "mcp");
  /// Vendors, and what promptfoo puts before the model's name.
  private static final Map<String, String> VENDORS = Map.ofEntries(Map.entry("openai", "openai"),
      Map.entry("anthropic", "anthropic:messages"), Map.entry("google", "google"), Map.entry("azure", "azure:chat"),
      Map.entry("mistral", "mistral"), Map.entry("groq", "groq"), Map.entry("openrouter", "openrouter"),
      Map.entry("deepseek", "deepseek"), Map.entry("xai", "xai"), Map.entry("alibaba", "alibaba"),
      Map.entry("ollama", "ollama:chat"));

  private Provider() {}

  static Optional<PaneSpec> read(Item provider) {
    if (!provider.isMap()) {
      return provider.words().flatMap(id -> pane(id, provider));
    }
    Map<String, Item> entries = provider.entries();
    if (!entries.containsKey("id") && entries.size() == 1) {
      Map.Entry<String, Item> only = entries.entrySet().iterator().next();
      return pane(only.getKey(), provider).map(pane -> with(pane, only.getValue()));
    }
    Item fields = new Item(provider.data(), provider.path(), provider.losses());
    Optional<PaneSpec> pane = fields.words("id").flatMap(id -> pane(id, provider)).map(one -> with(one, fields));
    if (pane.isPresent()) {
      fields.loseRest();
    }
    return pane;
  }

  /// The model as a pane names it, such as `openai/gpt-5.6`.
  static Optional<PaneSpec> pane(String id, Item at) {
    Matcher parts = ID.matcher(id);
    if (id.equals(ECHO)) {
      at.lose(Loss.Kind.ECHO);
      return Optional.empty();
    }
    if (Neighbours.isReference(id) || parts.matches() && PROGRAMS.contains(parts.group(1))) {
      at.lose(id.startsWith("http") ? Loss.Kind.REMOTE : Loss.Kind.CODE, id);
      return Optional.empty();
    }
    return Optional.of(PaneSpec.of(parts.matches() ? parts.group(1) + "/" + parts.group(2) : id));
  }

  private static PaneSpec with(PaneSpec pane, Item fields) {
    Item config = fields.map("config");
    Map<String, Object> options = CONFIG.read(config);
    for (String most : List.of("max_completion_tokens", "max_output_tokens", "maxOutputTokens")) {
      config.number(most).ifPresent(value -> options.putIfAbsent("maxOutputTokens", value));
    }
    Item reasoning = config.map("reasoning");
    Item thinking = config.map("thinking");
    String effort = config.words("reasoning_effort").or(() -> reasoning.words("effort"))
        .or(() -> thinking.words("budget_tokens")).or(() -> config.words("effort")).orElse("");
    reasoning.without("summary").loseRest();
    thinking.without("type").loseRest();
    Item form = config.map("response_format");
    form.without("type").at("json_schema").filter(Item::isMap)
        .ifPresent(schema -> options.put(Schemas.OPTION, schema.data()));
    form.loseRest();
    config.loseRest();
    return pane.withEffort(effort).withOptions(options);
  }

  static List<Object> write(Prompt prompt, Outgoing outgoing) {
    List<Object> providers = new ArrayList<>();
    for (PaneSpec pane : prompt.panes()) {
      if (!outgoing.loseHere(pane)) {
        Optional<String> id = id(pane.model());
        outgoing.loseSpecial(pane);
        id.ifPresentOrElse(known -> providers.add(Body.ordered("id", known, "config", config(pane, outgoing))),
            () -> outgoing.losses().add(Loss.Kind.MODEL_HERE_ONLY, outgoing.place(pane), pane.model()));
      }
    }
    if (providers.isEmpty()) {
      outgoing.losses().add(Loss.Kind.ECHO, "panes");
      providers.add(ECHO); // it takes no configuration without a provider
    }
    return providers;
  }

  static Optional<String> id(String model) {
    return ModelNames.vendor(model).map(VENDORS::get).map(known -> known + ":" + ModelNames.name(model));
  }

  private static Map<String, Object> config(PaneSpec pane, Outgoing outgoing) {
    Map<String, Object> config = new LinkedHashMap<>(CONFIG.write(pane, outgoing, Schemas.OPTION));
    if (pane.effort().matches("\\d{1,7}")) {
      config.put("thinking", Body.ordered("type", "enabled", "budget_tokens", Integer.valueOf(pane.effort())));
    } else if (!pane.effort().isEmpty()) {
      config.put("reasoning_effort", pane.effort());
    }
    Schemas.named(pane.options().get(Schemas.OPTION)).ifPresent(schema ->
        config.put("response_format", Body.ordered("type", "json_schema", "json_schema", schema)));
    return config;
  }
}
