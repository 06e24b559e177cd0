package deliberate.prompt.outline;

import deliberate.prompt.Example;
import deliberate.prompt.SectionKind;
import java.util.List;
import java.util.Optional;

/// What a text consists of, in its order.
///
/// @param how what the parts were recognised by
public record Outline(How how, List<Piece> pieces) {
  public Outline {
    pieces = List.copyOf(pieces);
  }

  /// By what the parts of a text were told apart.
  public enum How {
    TAGS,
    HEADINGS,
    LABELS,
    PARAGRAPHS
  }

  /// One part: a section's text, or the examples.
  ///
  /// @param title    as written where it is not the usual name of its kind; else empty
  /// @param text     empty for examples
  /// @param examples of a part of kind EXAMPLES; else empty
  public record Piece(SectionKind kind, String title, String text, List<Example> examples) {
    public Piece {
      examples = List.copyOf(examples);
    }

    static Piece of(SectionKind kind, String title, String text) {
      return new Piece(kind, title, text, List.of());
    }
  }

  /// Reads a text; a text without any structure is one piece, a blank one has none.
  public static Outline of(String text) {
    String clean = text.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
    return TagOutline.of(clean).map(pieces -> new Outline(How.TAGS, pieces))
        .or(() -> lines(HeadingLines.MARKDOWN, clean).map(pieces -> new Outline(How.HEADINGS, pieces)))
        .or(() -> lines(HeadingLines.LABELS, clean).map(pieces -> new Outline(How.LABELS, pieces)))
        .orElseGet(() -> new Outline(How.PARAGRAPHS, Paragraphs.pieces(clean)));
  }

  private static Optional<List<Piece>> lines(HeadingLines rule, String text) {
    return LineOutline.of(text, rule);
  }
}
