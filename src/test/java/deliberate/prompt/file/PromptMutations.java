package deliberate.prompt.file;

import deliberate.prompt.CheckSpec;
import deliberate.prompt.Example;
import deliberate.prompt.Markup;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.PinnedPrompt;
import deliberate.prompt.Prompt;
import deliberate.prompt.Role;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.TestCase;
import deliberate.prompt.Turn;
import deliberate.prompt.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Changes to a prompt as someone at the window might make them, drawn from a seed.
public final class PromptMutations {
  private static final List<String> TEXTS = List.of("", "a", "two\nlines", "with: colon", "# hash",
      "trailing \n\nspace ", "  indented\nblock", "end\n", "many\n\n\nbreaks\n\n", "{{x}} and \\{{y}}", "tab\there",
      "42", "\"quoted\"", "ünï 😀", "\n", "\n\nx", "x\n \ny", "x\n\n", " \n", "- a\n- b", "a\n# no\nb", "'", "null", "|",
      "key: |\n  x\n", "...\n---\n", "\ttab\n\ttab", "long ".repeat(40), "a\r\nb", "{", "[a, b]", "x, y");

  private PromptMutations() {}

  public static Prompt any(Prompt prompt, Random random) {
    return switch (random.nextInt(16)) {
      case 0 -> prompt.withTitle(text(random));
      case 1 -> described(prompt, text(random), prompt.tags());
      case 2 -> described(prompt, prompt.description(), Stream.generate(() -> text(random)).limit(random.nextInt(4))
          .toList());
      case 3 -> prompt.withMarkup(Markup.values()[random.nextInt(3)]);
      case 4, 5, 6 -> prompt.withSections(list(prompt.sections(), random, section -> changed(section, random),
          () -> section(random)));
      case 7 -> prompt.withSections(List.of());
      case 8, 9 -> prompt.withExamples(list(prompt.examples(), random, example -> changed(example, random),
          () -> new Example(text(random), text(random), random.nextBoolean())));
      case 10 -> prompt.withTurns(list(prompt.turns(), random, _ -> turn(random), () -> turn(random)));
      case 11 -> prompt.withVariables(list(prompt.variables(), random, variable -> variable(variable.name(), random),
          () -> variable("v" + random.nextInt(100_000), random)));
      case 12 -> prompt.withCases(list(prompt.cases(), random, testCase -> testCase(testCase.name(), random),
          () -> testCase(random.nextBoolean() ? "" : "n" + random.nextInt(1000), random)));
      case 13 -> prompt.withChecks(list(prompt.checks(), random, check -> random.nextBoolean()
          ? check.withEnabled(!check.isEnabled()) : check.with("value", text(random)), () -> check(random)));
      case 14 -> prompt.withPanes(list(prompt.panes(), random, pane -> changed(pane, prompt, random),
          () -> changed(PaneSpec.of("m" + random.nextInt(3)), prompt, random)));
      default -> any(any(prompt, random), random);
    };
  }

  static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  /// Some items changed, the order changed, one taken away or one put in.
  private static <T> List<T> list(List<T> old, Random random, UnaryOperator<T> change, Supplier<T> another) {
    List<T> items = new ArrayList<>(old);
    switch (random.nextInt(5)) {
      case 0, 1 -> items.replaceAll(item -> random.nextBoolean() ? item : change.apply(item));
      case 2 -> Collections.shuffle(items, random);
      case 3 -> items.remove(items.isEmpty() ? null : items.get(random.nextInt(items.size())));
      default -> items.add(random.nextInt(items.size() + 1), another.get());
    }
    return items;
  }

  private static Section changed(Section section, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> section.withText(text(random));
      case 1 -> section.withTitle(text(random));
      case 2 -> section.withEnabled(!section.enabled());
      default -> new Section(section.id(), SectionKind.values()[random.nextInt(8)], section.title(),
          Optional.of(Role.USER).filter(_ -> random.nextBoolean()), section.text(), section.enabled());
    };
  }

  private static Section section(Random random) {
    return Section.of("s" + random.nextLong(), SectionKind.values()[random.nextInt(8)], text(random))
        .withTitle(text(random));
  }

  private static Example changed(Example example, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> example.withInput(text(random));
      case 1 -> example.withOutput(text(random));
      default -> example.withEnabled(!example.enabled());
    };
  }

  private static Turn turn(Random random) {
    return new Turn(text(random), random.nextBoolean());
  }

  private static Variable variable(String name, Random random) {
    return new Variable(name, Variable.Type.values()[random.nextInt(Variable.Type.values().length)],
        Optional.of(text(random)).filter(_ -> random.nextBoolean()), text(random));
  }

  private static TestCase testCase(String name, Random random) {
    Map<String, String> vars = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      vars.put("v" + random.nextInt(4), text(random));
    }
    return new TestCase(name, vars, Optional.of(text(random)).filter(_ -> random.nextBoolean()), text(random));
  }

  private static CheckSpec check(Random random) {
    return new CheckSpec("equals", Map.of("value", text(random), "trim", random.nextBoolean()))
        .withEnabled(random.nextBoolean());
  }

  private static PaneSpec changed(PaneSpec pane, Prompt prompt, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> pane.withModel("m" + random.nextInt(4));
      case 1 -> pane.withEffort(random.nextBoolean() ? "high" : "");
      case 2 -> pane.withOptions(random.nextBoolean() ? Map.of()
          : Map.of("seed", random.nextInt(), "stop", List.of(text(random)), "extra", Map.of("k", text(random))));
      case 3 -> pane.withSystem(Optional.of(text(random)).filter(text -> !text.isEmpty()));
      case 4 -> pane.withExamples(random.nextBoolean());
      default -> pane.withPinned(Optional.of(PinnedPrompt.of(prompt)).filter(_ -> random.nextBoolean()));
    };
  }

  private static Prompt described(Prompt prompt, String description, List<String> tags) {
    return new Prompt(prompt.id(), prompt.title(), description, tags, prompt.markup(), prompt.sections(),
        prompt.examples(), prompt.turns(), prompt.variables(), prompt.cases(), prompt.checks(), prompt.panes(),
        prompt.ignores());
  }
}
