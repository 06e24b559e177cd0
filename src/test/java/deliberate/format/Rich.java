package deliberate.format;

import deliberate.prompt.CheckSpec;
import deliberate.prompt.Example;
import deliberate.prompt.Markup;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.TestCase;
import deliberate.prompt.Turn;
import deliberate.prompt.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A prompt that has everything a prompt can have.
public final class Rich {
  private Rich() {}

  public static Prompt prompt() {
    return new Prompt(UUID.fromString("5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d11"), "Sort letters", "Sorts letters by tone.",
        List.of("mail", "tone"), Markup.XML,
        List.of(
            Section.of("role", SectionKind.ROLE, "You sort letters.\nYou are \"brief\": and #exact."),
            Section.of("output-format", SectionKind.OUTPUT_FORMAT, "One word for {{reader}}: warm, cool or neutral."),
            Section.of("task", SectionKind.TASK, "What tone has this letter?\n\n{{letter}}"),
            Section.of("free", SectionKind.FREE, "Braces such as \\{{these}} mean nothing.").withTitle("About braces"),
            Section.of("memory", SectionKind.MEMORY, "Switched off.").withEnabled(false)),
        List.of(new Example("Dear all, thank you!", "warm", true), new Example("See attached.", "cool", true)),
        List.of(new Turn("Are you sure?")),
        List.of(new Variable("letter", Variable.Type.TEXT, Optional.empty(), "what was written"),
            new Variable("reader", Variable.Type.TEXT, Optional.of("the office"), "")),
        List.of(testCase("kind", "With love, 100%: {yours}", "warm"), testCase("plain", "Invoice 17\nis due.", "cool")),
        List.of(new CheckSpec("equals", Map.of()), new CheckSpec("contains", Map.of("value", "o", "ignoreCase", true)),
            new CheckSpec("regex", Map.of("pattern", "^[a-z]+$")), new CheckSpec("max-cost", Map.of("usd", 0.01)),
            new CheckSpec("one-of", Map.of("values", List.of("warm", "cool"))),
            new CheckSpec("judge", Map.of("rubric", "It names a tone.", "model", "openai/gpt-5.6"))),
        List.of(pane("openai/gpt-5.6", "high", 0.5), pane("anthropic/claude-sonnet-5", "", 1),
            PaneSpec.of("offline/reasoner")),
        List.of("some-rule"));
  }

  private static TestCase testCase(String name, String letter, String expected) {
    Map<String, String> vars = new LinkedHashMap<>(Map.of("letter", letter));
    return new TestCase(name, vars, Optional.of(expected), "noted");
  }

  private static PaneSpec pane(String model, String effort, Number temperature) {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("temperature", temperature);
    options.put("maxOutputTokens", 2000);
    return new PaneSpec(model, effort, options, "");
  }
}
