package deliberate.prompt.file;

import deliberate.prompt.CheckSpec;
import deliberate.prompt.Example;
import deliberate.prompt.Markup;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.PinnedPrompt;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Changes to a prompt as someone at the window might make them, drawn from a seed.
public final class PromptMutations {
  private static final List<String> TEXTS = List.of("", "a", "two\nlines", "with: colon", "# hash",
      "trailing \n\nspace ",
      "  indented\nblock", "end\n", "many\n\n\nbreaks\n\n", "{{x}} and \\{{y}}", "tab\there", "42",
      "\"quoted\"", "ünï 😀");

  private PromptMutations() {}

  public static Prompt any(Prompt prompt, Random random) {
    return switch (random.nextInt(11)) {
      case 0 -> prompt.withTitle(text(random));
      case 10 -> prompt.withTurns(Stream.generate(() -> new Turn(text(random), random.nextBoolean()))
          .limit(random.nextInt(3)).toList());
      case 1 -> prompt.withMarkup(Markup.values()[random.nextInt(3)]);
      case 2 -> changedSection(prompt, random);
      case 3 -> shuffled(prompt, random);
      case 4 -> withSection(prompt, random);
      case 5 -> withoutSection(prompt, random);
      case 6 -> withExample(prompt, random);
      case 7 -> prompt.withExamples(prompt.examples().stream().skip(1).toList());
      case 8 -> withCheck(prompt, random);
      default -> prompt.withPanes(List.of(PaneSpec.of("offline/standard"),
          new PaneSpec("m", random.nextBoolean() ? "high" : "", Map.of("seed", random.nextInt()), "",
              Optional.of("Be brief.").filter(_ -> random.nextBoolean()), random.nextBoolean(),
              Optional.of(PinnedPrompt.of(prompt)).filter(kept -> kept.sections().size() % 2 == 0))));
    };
  }

  static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static Prompt changedSection(Prompt prompt, Random random) {
    List<Section> sections = new ArrayList<>(prompt.sections());
    if (!sections.isEmpty()) {
      sections.replaceAll(s -> random.nextInt(3) > 0 ? s : s.withText(text(random)).withEnabled(random.nextBoolean())
          .withTitle(text(random)));
    }
    return prompt.withSections(sections);
  }

  private static Prompt shuffled(Prompt prompt, Random random) {
    List<Section> sections = new ArrayList<>(prompt.sections());
    Collections.shuffle(sections, random);
    return prompt.withSections(sections);
  }

  private static Prompt withSection(Prompt prompt, Random random) {
    List<Section> sections = new ArrayList<>(prompt.sections());
    sections.add(random.nextInt(sections.size() + 1),
        Section.of("s" + random.nextLong(), SectionKind.values()[random.nextInt(8)], text(random)));
    return prompt.withSections(sections);
  }

  private static Prompt withoutSection(Prompt prompt, Random random) {
    List<Section> sections = new ArrayList<>(prompt.sections());
    if (!sections.isEmpty()) {
      sections.remove(random.nextInt(sections.size()));
    }
    return prompt.withSections(sections);
  }

  private static Prompt withCheck(Prompt prompt, Random random) {
    List<CheckSpec> checks = new ArrayList<>(prompt.checks());
    checks.add(new CheckSpec("equals", Map.of("value", text(random), "trim", random.nextBoolean()))
        .withEnabled(random.nextBoolean()));
    return prompt.withChecks(checks.subList(random.nextInt(checks.size()), checks.size()));
  }

  private static Prompt withExample(Prompt prompt, Random random) {
    List<Example> examples = new ArrayList<>(prompt.examples());
    examples.add(new Example(text(random), text(random), random.nextBoolean()));
    return prompt.withExamples(examples);
  }
}
