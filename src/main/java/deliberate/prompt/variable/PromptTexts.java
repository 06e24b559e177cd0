package deliberate.prompt.variable;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.Turn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Every text of a prompt in which a placeholder can stand.
final class PromptTexts {
  private PromptTexts() {}

  /// All of them, those that are switched off included, in written order.
  static List<String> of(Prompt prompt) {
    return List.copyOf(byPlace(prompt).values());
  }

  /// All of them, by where they stand.
  static Map<Source, String> byPlace(Prompt prompt) {
    Map<Source, String> texts = new LinkedHashMap<>();
    prompt.sections().forEach(section -> texts.put(new Source.InSection(section.id()), section.text()));
    for (int i = 0; i < prompt.examples().size(); i++) {
      texts.put(new Source.InExample(i, false), prompt.examples().get(i).input());
      texts.put(new Source.InExample(i, true), prompt.examples().get(i).output());
    }
    for (int i = 0; i < prompt.turns().size(); i++) {
      texts.put(new Source.InTurn(i), prompt.turns().get(i).text());
    }
    return texts;
  }

  static Prompt change(Prompt prompt, UnaryOperator<String> change) {
    List<Section> sections = prompt.sections().stream().map(s -> s.withText(change.apply(s.text()))).toList();
    List<Example> examples = prompt.examples().stream()
        .map(e -> new Example(change.apply(e.input()), change.apply(e.output()), e.enabled())).toList();
    List<Turn> turns = prompt.turns().stream().map(turn -> turn.withText(change.apply(turn.text())))
        .toList();
    return prompt.withSections(sections).withExamples(examples).withTurns(turns);
  }
}
