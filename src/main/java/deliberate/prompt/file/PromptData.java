package deliberate.prompt.file;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A prompt as maps and lists by the keys of its file; what is at its default is left out.
final class PromptData {
  private PromptData() {}

  /// A text of the prompt. Where it stands in a file is known, so a number need not be quoted, and a text of several
  /// lines ends with a line break that is not part of it.
  record Words(String text) {
    String written() {
      return text.contains("\n") ? text + "\n" : text;
    }
  }

  static Map<String, Object> of(Prompt prompt) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("deliberate", PromptReader.FORMAT);
    data.put("id", words(prompt.id().toString()));
    data.put("title", words(prompt.title()));
    text(data, "description", prompt.description());
    list(data, "tags", prompt.tags(), PromptData::words);
    data.put("markup", words(prompt.markup().id()));
    list(data, "sections", prompt.sections(), PromptData::section);
    list(data, "examples", prompt.examples(), PromptData::example);
    list(data, "turns", prompt.turns(), PromptData::turn);
    list(data, "variables", prompt.variables(), PromptData::variable);
    list(data, "cases", prompt.cases(), PromptData::testCase);
    list(data, "checks", prompt.checks(), PromptData::check);
    list(data, "panes", prompt.panes(), PromptData::pane);
    list(data, "ignores", prompt.ignores(), PromptData::words);
    return data;
  }

  private static Map<String, Object> section(Section section) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", words(section.id()));
    data.put("kind", words(section.kind().id()));
    text(data, "title", section.title());
    section.role().map(Role::id).ifPresent(role -> data.put("role", words(role)));
    enabled(data, section.enabled());
    text(data, "text", section.text());
    return data;
  }

  private static Map<String, Object> example(Example example) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("input", words(example.input()));
    data.put("output", words(example.output()));
    enabled(data, example.enabled());
    return data;
  }

  private static Map<String, Object> turn(Turn turn) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("text", words(turn.text()));
    enabled(data, turn.enabled());
    return data;
  }

  private static Map<String, Object> variable(Variable variable) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", words(variable.name()));
    data.put("type", words(variable.type().id()));
    variable.defaultValue().ifPresent(value -> data.put("default", words(value)));
    text(data, "description", variable.description());
    return data;
  }

  static Map<String, Object> testCase(TestCase testCase) {
    Map<String, Object> data = new LinkedHashMap<>();
    text(data, "name", testCase.name());
    Map<String, Object> vars = new LinkedHashMap<>();
    testCase.vars().forEach((name, value) -> vars.put(name, words(value)));
    data.put("vars", vars);
    testCase.expected().ifPresent(expected -> data.put("expected", words(expected)));
    text(data, "notes", testCase.notes());
    return data;
  }

  private static Map<String, Object> check(CheckSpec check) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("type", words(check.type()));
    data.putAll(check.settings());
    return data;
  }

  private static Map<String, Object> pane(PaneSpec pane) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("model", words(pane.model()));
    text(data, "effort", pane.effort());
    if (!pane.options().isEmpty()) {
      data.put("options", pane.options());
    }
    text(data, "technique", pane.technique());
    text(data, "system", pane.system().orElse(""));
    if (!pane.examples()) {
      data.put("examples", false);
    }
    pane.pinned().ifPresent(pinned -> data.put("prompt", pinned(pinned)));
    return data;
  }

  private static Map<String, Object> pinned(PinnedPrompt pinned) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("markup", words(pinned.markup().id()));
    list(data, "sections", pinned.sections(), PromptData::section);
    list(data, "examples", pinned.examples(), PromptData::example);
    list(data, "turns", pinned.turns(), PromptData::turn);
    return data;
  }

  private static void enabled(Map<String, Object> data, boolean enabled) {
    if (!enabled) {
      data.put("enabled", false);
    }
  }

  private static void text(Map<String, Object> data, String key, String text) {
    if (!text.isEmpty()) {
      data.put(key, words(text));
    }
  }

  private static <T> void list(Map<String, Object> data, String key, List<T> list, Function<T, Object> item) {
    if (!list.isEmpty()) {
      data.put(key, list.stream().map(item).toList());
    }
  }

  private static Words words(String text) {
    return new Words(text);
  }
}
