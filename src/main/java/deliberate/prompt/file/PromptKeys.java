package deliberate.prompt.file;

import java.util.List;
import java.util.Map;

/// The keys of a prompt file, level by level, in the order they are written.
final class PromptKeys {
  static final List<String> PROMPT = List.of("deliberate", "id", "title", "description", "tags", "markup", "sections",
      "examples", "turns", "variables", "cases", "checks", "panes", "ignores");
  static final List<String> SECTION = List.of("id", "kind", "title", "role", "enabled", "text");
  static final List<String> EXAMPLE = List.of("input", "output", "enabled");
  static final List<String> TURN = List.of("text", "enabled");
  static final List<String> VARIABLE = List.of("name", "type", "default", "description");
  static final List<String> CASE = List.of("name", "vars", "expected", "notes");
  static final List<String> PANE = List.of("model", "effort", "options", "technique", "system", "examples", "prompt");
  static final List<String> PINNED = List.of("markup", "sections", "examples", "turns");

  /// Levels by the key that holds them, the file itself under the empty name. A check has any keys beside `type`.
  static final Map<String, List<String>> LEVELS = Map.of("", PROMPT, "sections", SECTION, "examples", EXAMPLE, "turns",
      TURN, "variables", VARIABLE, "cases", CASE, "panes", PANE, "prompt", PINNED);

  private PromptKeys() {}
}
