package deliberate.prompt;

import java.util.List;

/// What a pane sends in place of the prompt as it is now: the prompt as it was when it was kept. Variables, test cases
/// and checks stay those of the prompt.
public record PinnedPrompt(Markup markup, List<Section> sections, List<Example> examples, List<Turn> turns) {
  public PinnedPrompt {
    sections = List.copyOf(sections);
    examples = List.copyOf(examples);
    turns = List.copyOf(turns);
  }

  public static PinnedPrompt of(Prompt prompt) {
    return new PinnedPrompt(prompt.markup(), prompt.sections(), prompt.examples(), prompt.turns());
  }

  /// The prompt with what was kept in it.
  public Prompt in(Prompt prompt) {
    return prompt.withMarkup(markup).withSections(sections).withExamples(examples).withTurns(turns);
  }
}
