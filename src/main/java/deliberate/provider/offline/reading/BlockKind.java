package deliberate.provider.offline.reading;

import java.util.Set;

/// What a heading promises. Decided by the heading's words alone, whatever stands under it.
public enum BlockKind {
  TASK("task", "question", "problem", "puzzle", "request", "query", "instruction", "instructions", "goal"),
  ROLE("role", "persona"),
  RULES("constraint", "constraints", "rule", "rules", "requirement", "requirements"),
  FORMAT("format", "output"),
  EXAMPLES("example", "examples", "demonstrations"),
  BACKGROUND("context", "background", "memory", "facts", "notes"),
  /// A heading of the author's own.
  FREE,
  /// Text under no heading.
  PROSE;

  private final Set<String> words;

  BlockKind(String... words) {
    this.words = Set.of(words);
  }

  static BlockKind of(String name) {
    if (name.isEmpty()) {
      return PROSE;
    }
    for (BlockKind kind : values()) {
      for (String word : name.split(" ")) {
        if (kind.words.contains(word)) {
          return kind;
        }
      }
    }
    return FREE;
  }
}
