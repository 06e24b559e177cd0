package deliberate.ui.prompt.split;

import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.outline.Outline;
import deliberate.prompt.outline.Outline.Piece;
import deliberate.ui.prompt.edit.Arrival;
import deliberate.ui.prompt.edit.ExampleEdits;
import deliberate.ui.prompt.edit.SectionEdits;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Sections in place of a text; the kind of each can be chosen before it is accepted.
public final class Proposal {
  private final Arrival arrival;
  private final Outline.How how;
  private final List<Part> parts;

  /// One section to be.
  ///
  /// @param piece as recognised
  /// @param kind  as chosen; begins with the recognised one
  public record Part(Piece piece, ObjectProperty<SectionKind> kind) {
    /// Examples stay examples, and text can be anything else.
    public boolean isExamples() {
      return piece.kind() == SectionKind.EXAMPLES;
    }
  }

  Proposal(Arrival arrival, Outline outline) {
    this.arrival = arrival;
    this.how = outline.how();
    this.parts = outline.pieces().stream()
        .map(piece -> new Part(piece, new SimpleObjectProperty<>(piece.kind()))).toList();
  }

  /// The text that would go.
  public Arrival arrival() {
    return arrival;
  }

  public Outline.How how() {
    return how;
  }

  public List<Part> parts() {
    return parts;
  }

  /// The prompt with the sections in the text's place. A section that held nothing else goes with its text.
  Prompt accepted(Prompt prompt) {
    Prompt changed = arrival.takenOut(prompt);
    int at = arrival.placeAfter(prompt, changed);
    for (Part part : parts) {
      if (part.isExamples()) {
        for (Example example : part.piece().examples()) {
          changed = ExampleEdits.add(changed, example);
        }
      } else {
        SectionKind kind = part.kind().get();
        String title = kind == part.piece().kind() ? part.piece().title() : "";
        Section section = Section.of(SectionEdits.freshId(changed, kind), kind, part.piece().text()).withTitle(title);
        changed = SectionEdits.insert(changed, Math.min(at++, changed.sections().size()), section);
      }
    }
    return changed;
  }
}
