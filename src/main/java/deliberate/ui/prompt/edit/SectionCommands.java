package deliberate.ui.prompt.edit;

import deliberate.prompt.Role;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import java.util.Optional;

/// What a person can do with the sections of the open prompt; every command is one step of its history.
public final class SectionCommands {
  private final PromptViewModel document;

  SectionCommands(PromptViewModel document) {
    this.document = document;
  }

  /// Adds an empty section at the end and says its id.
  public String add(SectionKind kind) {
    return add(new NewSection(kind, ""));
  }

  /// Adds an empty section at the end and says its id. A prompt has one section for examples: that one is given again.
  public String add(NewSection wanted) {
    SectionKind kind = wanted.kind();
    Optional<Section> examples = ExampleEdits.section(document.prompt().get());
    if (kind == SectionKind.EXAMPLES && examples.isPresent()) {
      return examples.get().id();
    }
    String id = SectionEdits.freshId(document.prompt().get(), kind);
    Section section = Section.of(id, kind, "").withTitle(wanted.title());
    document.apply(now -> SectionEdits.insert(now, now.sections().size(), section));
    return id;
  }

  /// Puts a copy behind the section and says its id; there is one place for examples, so that one is left alone.
  public String duplicate(String id) {
    Section section = SectionEdits.find(document.prompt().get(), id);
    if (section.kind() == SectionKind.EXAMPLES) {
      return id;
    }
    String copyId = SectionEdits.freshId(document.prompt().get(), section.kind());
    document.apply(now -> SectionEdits.insert(now, SectionEdits.indexOf(now, id) + 1,
        new Section(copyId, section.kind(), section.title(), section.role(), section.text(), section.enabled())));
    return copyId;
  }

  public void delete(String id) {
    document.apply(now -> SectionEdits.delete(now, id));
    document.collapsed().remove(id);
  }

  /// Moves it by this many places, or as far as it can go.
  public void moveBy(String id, int places) {
    document.apply(now -> SectionEdits.move(now, id, SectionEdits.indexOf(now, id) + places));
  }

  /// Moves it to this place among the others.
  public void moveTo(String id, int index) {
    document.apply(now -> SectionEdits.move(now, id, index));
  }

  /// Gives it a heading; an empty one, or the usual one of its kind, stands for the usual one.
  public void rename(String id, String title) {
    Section section = SectionEdits.find(document.prompt().get(), id);
    boolean usual = title.isBlank() || title.strip().equals(PromptText.titleOf(section.kind()));
    document.apply(now -> SectionEdits.change(now, id, old -> old.withTitle(usual ? "" : title.strip())));
  }

  /// Sends it to this message; the usual one of its kind is not written down.
  public void setRole(String id, Role role) {
    document.apply(now -> SectionEdits.change(now, id, old -> new Section(id, old.kind(), old.title(),
        role == old.kind().defaultRole() ? Optional.empty() : Optional.of(role), old.text(), old.enabled())));
  }

  public void setEnabled(String id, boolean on) {
    document.apply(now -> SectionEdits.change(now, id, old -> old.withEnabled(on)));
  }

  /// Shows only its heading, or all of it again; no change to the document.
  public void toggleCollapsed(String id) {
    if (!document.collapsed().remove(id)) {
      document.collapsed().add(id);
    }
  }
}
