package deliberate.ui.prompt.edit;

import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Changes to the examples of a prompt, each giving a new prompt.
public final class ExampleEdits {
  private ExampleEdits() {}

  /// The section that stands for the examples.
  public static Optional<Section> section(Prompt prompt) {
    return prompt.sections().stream().filter(section -> section.kind() == SectionKind.EXAMPLES).findFirst();
  }

  /// Adds one at the end, and the section for them where there is none yet.
  public static Prompt add(Prompt prompt, Example example) {
    return edit(withSection(prompt), examples -> examples.add(example));
  }

  public static Prompt duplicate(Prompt prompt, int index) {
    return edit(prompt, examples -> examples.add(index + 1, examples.get(index)));
  }

  public static Prompt delete(Prompt prompt, int index) {
    return edit(prompt, examples -> examples.remove(index));
  }

  /// Moves the example to this place among the others, or as far as it can go.
  public static Prompt move(Prompt prompt, int from, int to) {
    return edit(prompt, examples -> {
      Example moved = examples.remove(from);
      examples.add(Math.clamp(to, 0, examples.size()), moved);
    });
  }

  public static Prompt enable(Prompt prompt, int index, boolean on) {
    return edit(prompt, examples -> examples.set(index, examples.get(index).withEnabled(on)));
  }

  /// The prompt with a section for its examples: their card, and their place in the order.
  public static Prompt withSection(Prompt prompt) {
    if (section(prompt).isPresent()) {
      return prompt;
    }
    Section section = Section.of(SectionEdits.freshId(prompt, SectionKind.EXAMPLES), SectionKind.EXAMPLES, "");
    return SectionEdits.insert(prompt, prompt.sections().size(), section);
  }

  private static Prompt edit(Prompt prompt, Consumer<List<Example>> change) {
    List<Example> examples = new ArrayList<>(prompt.examples());
    change.accept(examples);
    return prompt.withExamples(examples);
  }
}
