package deliberate.format.promptfoo;

import deliberate.format.FileNames;
import deliberate.format.Incoming;
import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.format.Losses;
import deliberate.format.Neighbours;
import deliberate.format.part.Body;
import deliberate.format.part.Outgoing;
import deliberate.format.part.Schemas;
import deliberate.format.part.Spoken;
import deliberate.format.part.TemplateSyntax;
import deliberate.prompt.Prompt;
import deliberate.prompt.Role;
import deliberate.prompt.cases.DelimitedRows;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One of the prompts of a configuration: a text, or a chat in JSON or YAML.
///
/// @param label its name; may be empty
record Source(String label, List<Spoken> messages) {
  private static final String PATH = "\\S+\\.(txt|md|j2|json|jsonl|yaml|yml|csv|js|cjs|mjs|ts|py|sh|rb|pl)(:\\w+)?";

  /// @param name of the file, for what cannot be read
  static List<Source> all(Optional<Item> prompts, Neighbours neighbours, String name) {
    List<Source> sources = new ArrayList<>();
    prompts.ifPresent(given -> {
      if (given.isMap()) {
        given.entries().forEach((file, label) -> add(file, label.words().orElse(""), label, neighbours, sources));
      } else {
        given.each().forEach(one -> add(one, neighbours, sources));
      }
    });
    return sources;
  }

  private static void add(Item one, Neighbours neighbours, List<Source> sources) {
    if (!one.isMap()) {
      one.words().ifPresent(text -> add(text, "", one, neighbours, sources));
      return;
    }
    String label = one.text("label");
    Optional<String> raw = one.words("raw");
    Optional<String> id = one.words("id");
    one.loseRest();
    raw.or(() -> id).ifPresentOrElse(text -> add(text, label, one, neighbours, sources),
        () -> one.lose(Loss.Kind.WRONG_TYPE, "text"));
  }

  private static void add(String text, String label, Item at, Neighbours neighbours, List<Source> sources) {
    if (Neighbours.isReference(text) || text.matches(PATH)) {
      for (Incoming file : neighbours.readAll(text, at.path())) {
        addFile(file, label, at, sources);
      }
    } else if (!text.isBlank()) {
      sources.add(new Source(label, messages(text, at.path(), at.losses())));
    }
  }

  private static void addFile(Incoming file, String label, Item at, List<Source> sources) {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      List<List<String>> rows = DelimitedRows.parse(file.text(), ',');
      for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
        String named = row.size() > 1 ? row.get(1) : label;
        sources.add(new Source(named, messages(row.getFirst(), at.path(), at.losses())));
      }
    } else if (name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml")) {
      sources.add(new Source(label, messages(file.text(), at.path(), at.losses())));
    } else {
      for (String part : file.text().split("(?m)^---[ \\t]*$")) {
        if (!part.isBlank()) {
          sources.add(new Source(label, messages(part, at.path(), at.losses())));
        }
      }
    }
  }

  /// A chat where the text is a list of messages, else what the user says.
  private static List<Spoken> messages(String text, String place, Losses losses) {
    String start = text.stripLeading();
    if (start.startsWith("[") || start.startsWith("- role")) {
      try {
        Incoming chat = Incoming.pasted(text, place);
        if (chat.data().isListOf("role")) {
          return Spoken.list(new Item(chat.data().root().data(), place, losses).list(), TemplateSyntax.JINJA);
        }
      } catch (PromptFileException _) { // it is a text after all
        return List.of(said(text, place, losses));
      }
    }
    return List.of(said(text, place, losses));
  }

  private static Spoken said(String text, String place, Losses losses) {
    return new Spoken(Role.USER, TemplateSyntax.JINJA.read(text, place, losses).strip(), place);
  }

  /// A text where the user alone speaks, else a chat in JSON, whose variables promptfoo fills string by string.
  static Map<String, Object> write(Prompt prompt, Outgoing outgoing) {
    boolean chat = outgoing.system().isPresent();
    String text = chat ? Schemas.json(Body.messages(outgoing)) : outgoing.user().orElse("");
    return Body.ordered("label", prompt.title().isEmpty() ? FileNames.slug(prompt) : prompt.title(), "raw", text);
  }
}
