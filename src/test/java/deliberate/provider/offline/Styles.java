package deliberate.provider.offline;

import deliberate.prompt.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// Writes headed texts and examples in the three markups, as compiled prompts look.
final class Styles {
  private Styles() {}

  static String headed(Markup markup, Map<String, String> sections) {
    StringJoiner all = new StringJoiner("\n\n");
    sections.forEach((title, text) -> all.add(section(markup, title, text)));
    return all.toString();
  }

  static String headed(Markup markup, String task, String format) {
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put("Role", "You are a careful solver.");
    sections.put("Task", task);
    sections.put("Output format", format);
    return headed(markup, sections);
  }

  private static String section(Markup markup, String title, String text) {
    String tag = title.toLowerCase().replace(' ', '_');
    return switch (markup) {
      case XML -> "<" + tag + ">\n" + text + "\n</" + tag + ">";
      case MARKDOWN -> "## " + title + "\n" + text;
      case PLAIN -> title + ":\n" + text;
    };
  }

  /// Each example is a pair of input and output.
  static String examples(Markup markup, List<String[]> examples) {
    StringJoiner all = new StringJoiner("\n");
    switch (markup) {
      case XML -> {
        all.add("<examples>");
        examples.forEach(e -> all.add("<example>\n<input>\n" + e[0] + "\n</input>\n<output>\n" + e[1]
            + "\n</output>\n</example>"));
        all.add("</examples>");
      }
      case MARKDOWN -> {
        all.add("## Examples");
        examples.forEach(e -> all.add("### Example\nInput:\n" + e[0] + "\n\nOutput:\n" + e[1] + "\n"));
      }
      case PLAIN -> {
        all.add("Examples:");
        examples.forEach(e -> all.add("Input: " + e[0] + "\nOutput: " + e[1] + "\n"));
      }
    }
    return all.toString();
  }
}
