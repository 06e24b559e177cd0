package deliberate.ui.prompt.edit;

import deliberate.message.Text;
import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A first prompt to begin with; its texts stand in the bundle under `prompt.starter.`, by section.
public enum Starter {
  SOLVE(List.of(SectionKind.TASK, SectionKind.CONSTRAINTS, SectionKind.OUTPUT_FORMAT), false),
  EXTRACT(List.of(SectionKind.TASK, SectionKind.CONTEXT, SectionKind.OUTPUT_FORMAT), true),
  WRITE(List.of(SectionKind.ROLE, SectionKind.TASK, SectionKind.CONTEXT, SectionKind.CONSTRAINTS), false);

  private final List<SectionKind> kinds;
  private final boolean withExample;

  Starter(List<SectionKind> kinds, boolean withExample) {
    this.kinds = kinds;
    this.withExample = withExample;
  }

  public String title() {
    return text("title");
  }

  public String description() {
    return text("description");
  }

  /// Puts its sections into a prompt that has none.
  public Prompt fill(Prompt empty) {
    List<Section> sections = new ArrayList<>();
    kinds.forEach(kind -> sections.add(Section.of(kind.id(), kind, text(kind.id()))));
    Prompt filled = empty.withSections(sections);
    return withExample
        ? ExampleEdits.add(filled, new Example(text("example.input"), text("example.output"), true))
        : filled;
  }

  private String text(String part) {
    return Text.of("prompt.starter." + name().toLowerCase(Locale.ROOT) + "." + part);
  }
}
