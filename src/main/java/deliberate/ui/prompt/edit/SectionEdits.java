package deliberate.ui.prompt.edit;

import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Changes to the sections of a prompt, each giving a new prompt.
public final class SectionEdits {
  private SectionEdits() {}

  /// @throws java.util.NoSuchElementException where there is none
  public static Section find(Prompt prompt, String id) {
    return prompt.sections().stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
  }

  /// The section's place; -1 where there is none.
  public static int indexOf(Prompt prompt, String id) {
    return IntStream.range(0, prompt.sections().size())
        .filter(index -> prompt.sections().get(index).id().equals(id)).findFirst().orElse(-1);
  }

  public static Prompt change(Prompt prompt, String id, UnaryOperator<Section> change) {
    return prompt.withSections(prompt.sections().stream()
        .map(section -> section.id().equals(id) ? change.apply(section) : section).toList());
  }

  public static Prompt insert(Prompt prompt, int index, Section section) {
    List<Section> sections = new ArrayList<>(prompt.sections());
    sections.add(index, section);
    return prompt.withSections(sections);
  }

  /// Takes the section out; the one that stands for the examples takes them along.
  public static Prompt delete(Prompt prompt, String id) {
    boolean examples = find(prompt, id).kind() == SectionKind.EXAMPLES;
    Prompt left = prompt.withSections(prompt.sections().stream().filter(section -> !section.id().equals(id)).toList());
    return examples ? left.withExamples(List.of()) : left;
  }

  /// Moves the section to this place among the others, or as far as it can go.
  public static Prompt move(Prompt prompt, String id, int index) {
    List<Section> sections = new ArrayList<>(prompt.sections());
    Section moved = sections.remove(indexOf(prompt, id));
    sections.add(Math.clamp(index, 0, sections.size()), moved);
    return prompt.withSections(sections);
  }

  /// An id that no section has yet, such as `task` or `task-2`.
  public static String freshId(Prompt prompt, SectionKind kind) {
    return kind.freeId(id -> indexOf(prompt, id) >= 0);
  }
}
