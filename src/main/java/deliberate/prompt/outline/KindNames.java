package deliberate.prompt.outline;

import deliberate.prompt.SectionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What sections are called in the wild, and which kind that is.
final class KindNames {
  private static final Map<String, SectionKind> NAMES = new HashMap<>();

  static {
    name(SectionKind.ROLE, "role", "persona", "system", "system prompt", "identity");
    name(SectionKind.TASK, "task", "instruction", "instructions", "goal", "objective", "question", "request",
        "problem");
    name(SectionKind.CONTEXT, "context", "background", "document", "documents", "data", "source", "sources",
        "situation");
    name(SectionKind.CONSTRAINTS, "constraint", "constraints", "rule", "rules", "requirement", "requirements",
        "guideline", "guidelines");
    name(SectionKind.OUTPUT_FORMAT, "output format", "format", "response format", "answer format",
        "format of the answer");
    name(SectionKind.EXAMPLES, "example", "examples", "few shot", "few shot examples", "shots");
    name(SectionKind.MEMORY, "memory", "facts");
  }

  private KindNames() {}

  private static void name(SectionKind kind, String... names) {
    List.of(names).forEach(name -> NAMES.put(name, kind));
  }

  static boolean isKnown(String heading) {
    return NAMES.containsKey(plain(heading));
  }

  static SectionKind kind(String heading) {
    return NAMES.getOrDefault(plain(heading), SectionKind.FREE);
  }

  /// The heading, unless it is the usual one of this kind, which is not written down. A tag name is spelt out.
  static String title(String heading, SectionKind kind) {
    String words = heading.indexOf(' ') < 0 ? heading.replace('_', ' ') : heading;
    boolean usual = plain(heading).equals(kind.id().replace('-', ' '));
    return usual ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[_\\-\\s]+", " ").replaceAll("[:*`]", "").strip();
  }
}
