package deliberate.ui.prompt.edit;

import deliberate.message.Text;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.Turn;
import java.util.ArrayList;
import java.util.List;

/// Reads and replaces one text of a prompt.
public final class PromptText {
  private PromptText() {}

  /// @throws java.util.NoSuchElementException where the prompt has no such section
  public static String of(Prompt prompt, Source source) {
    return switch (source) {
      case Source.InSection(String id) -> SectionEdits.find(prompt, id).text();
      case Source.InExample(int index, boolean output) ->
          output ? prompt.examples().get(index).output() : prompt.examples().get(index).input();
      case Source.InTurn(int index) -> prompt.turns().get(index).text();
    };
  }

  public static Prompt with(Prompt prompt, Source source, String text) {
    return switch (source) {
      case Source.InSection(String id) ->
          SectionEdits.change(prompt, id, section -> section.withText(text));
      case Source.InExample(int index, boolean output) -> {
        List<Example> examples = new ArrayList<>(prompt.examples());
        examples.set(index, output ? examples.get(index).withOutput(text) : examples.get(index).withInput(text));
        yield prompt.withExamples(examples);
      }
      case Source.InTurn(int index) -> {
        List<Turn> turns = new ArrayList<>(prompt.turns());
        turns.set(index, turns.get(index).withText(text));
        yield prompt.withTurns(turns);
      }
    };
  }

  /// All texts of a prompt, in its order; those of the examples where their section is, the turns last.
  public static List<Source> sources(Prompt prompt) {
    List<Source> sources = new ArrayList<>();
    for (Section section : prompt.sections()) {
      if (section.kind() != SectionKind.EXAMPLES) {
        sources.add(new Source.InSection(section.id()));
        continue;
      }
      for (int i = 0; i < prompt.examples().size(); i++) {
        sources.add(new Source.InExample(i, false));
        sources.add(new Source.InExample(i, true));
      }
    }
    for (int i = 0; i < prompt.turns().size(); i++) {
      sources.add(new Source.InTurn(i));
    }
    return sources;
  }

  /// The section's heading as it is shown: its own title or the usual one of its kind.
  public static String titleOf(Section section) {
    return section.title().isBlank() ? titleOf(section.kind()) : section.title();
  }

  public static String titleOf(SectionKind kind) {
    return Text.of("prompt.kind." + kind.id());
  }
}
