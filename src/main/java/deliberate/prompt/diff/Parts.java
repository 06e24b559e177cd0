package deliberate.prompt.diff;

import deliberate.prompt.CheckSpec;
import deliberate.prompt.Example;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.PinnedPrompt;
import deliberate.prompt.Prompt;
import deliberate.prompt.Role;
import deliberate.prompt.Section;
import deliberate.prompt.TestCase;
import deliberate.prompt.Turn;
import deliberate.prompt.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes a prompt apart into what is compared.
final class Parts {
  /// A setting longer than this, in characters, is compared by word.
  private static final int SHORT = 60;
  private static final String ENABLED = "enabled";

  private final Map<String, String> traits = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();

  private Parts() {}

  /// Those of one kind, in the order of the prompt.
  static List<Part> of(PartKind kind, Prompt prompt) {
    return switch (kind) {
      case PROMPT -> List.of(whole(prompt));
      case SECTION -> each(prompt.sections(), Parts::section);
      case EXAMPLE -> each(prompt.examples(), Parts::example);
      case TURN -> each(prompt.turns(), Parts::turn);
      case VARIABLE -> each(prompt.variables(), Parts::variable);
      case CASE -> each(prompt.cases(), Parts::testCase);
      case CHECK -> each(prompt.checks(), Parts::check);
      case PANE -> each(prompt.panes(), Parts::pane);
    };
  }

  private interface Maker<T> {
    Part make(T item, int number);
  }

  private static <T> List<Part> each(List<T> items, Maker<T> maker) {
    List<Part> parts = new ArrayList<>();
    items.forEach(item -> parts.add(maker.make(item, parts.size() + 1)));
    return parts;
  }

  private static Part whole(Prompt prompt) {
    return new Parts().trait("title", prompt.title()).trait("markup", prompt.markup().id())
        .trait("tags", String.join(", ", prompt.tags())).trait("ignores", String.join(", ", prompt.ignores()))
        .text("description", prompt.description()).part(PartKind.PROMPT, PartKind.PROMPT.id(), prompt.title(), 1);
  }

  private static Part section(Section section, int number) {
    return new Parts().trait("kind", section.kind().id()).trait("title", section.title())
        .trait("role", section.role().map(Role::id).orElse("")).enabled(section.enabled())
        .text("text", section.text()).part(PartKind.SECTION, section.id(),
            section.title().isEmpty() ? section.kind().id() : section.title(), number);
  }

  private static Part example(Example example, int number) {
    return new Parts().enabled(example.enabled()).text("input", example.input()).text("output", example.output())
        .part(PartKind.EXAMPLE, "", "", number);
  }

  private static Part turn(Turn turn, int number) {
    return new Parts().enabled(turn.enabled()).text("text", turn.text()).part(PartKind.TURN, "", "", number);
  }

  private static Part variable(Variable variable, int number) {
    return new Parts().trait("type", variable.type().id()).any("default", variable.defaultValue().orElse(""))
        .any("description", variable.description()).part(PartKind.VARIABLE, variable.name(), variable.name(), number);
  }

  private static Part testCase(TestCase one, int number) {
    Parts parts = new Parts();
    one.vars().forEach(parts::text);
    return parts.text("expected", one.expected().orElse("")).text("notes", one.notes())
        .part(PartKind.CASE, one.name(), one.name(), number);
  }

  private static Part check(CheckSpec check, int number) {
    Parts parts = new Parts().trait("type", check.type()).enabled(check.isEnabled());
    check.settings().forEach((name, value) -> {
      if (!name.equals(ENABLED)) {
        parts.any(name, String.valueOf(value));
      }
    });
    return parts.part(PartKind.CHECK, "", check.type(), number);
  }

  private static Part pane(PaneSpec pane, int number) {
    Parts parts = new Parts().trait("model", pane.model()).trait("effort", pane.effort());
    pane.options().forEach((name, value) -> parts.any(name, String.valueOf(value)));
    return parts.trait("technique", pane.technique()).trait("examples", pane.examples() ? "" : "false")
        .any("system", pane.system().orElse("")).text("prompt", pane.pinned().map(Parts::pinned).orElse(""))
        .part(PartKind.PANE, "", pane.model(), number);
  }

  /// What a pane sends in place of the prompt, as one text.
  private static String pinned(PinnedPrompt kept) {
    return Stream.of(Stream.of(kept.markup().id()),
        kept.sections().stream().filter(Section::enabled).map(Section::text),
        kept.examples().stream().filter(Example::enabled).map(one -> one.input() + "\n" + one.output()),
        kept.turns().stream().filter(Turn::enabled).map(Turn::text))
        .flatMap(texts -> texts).collect(Collectors.joining("\n\n"));
  }

  private Parts enabled(boolean on) {
    return trait(ENABLED, on ? "" : "false");
  }

  /// What is at its default is left out.
  private Parts trait(String name, String value) {
    if (!value.isEmpty()) {
      traits.put(name, value);
    }
    return this;
  }

  private Parts text(String name, String text) {
    if (!text.isEmpty()) {
      texts.put(name, text);
    }
    return this;
  }

  private Parts any(String name, String value) {
    return value.length() > SHORT || value.contains("\n") ? text(name, value) : trait(name, value);
  }

  private Part part(PartKind kind, String key, String name, int number) {
    return new Part(kind, key, name, number, traits, texts);
  }
}
