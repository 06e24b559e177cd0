package deliberate.prompt.outline;

import deliberate.prompt.SectionKind;
import deliberate.prompt.outline.Outline.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text without marks: its paragraphs, each with a guess at what it is for; neighbours of one kind stay together.
final class Paragraphs {
  private static final Pattern ROLE = start("you are|you're|you play|act as|imagine you");
  private static final Pattern CONSTRAINTS = start("do not|don't|never|always|must|only|avoid|use at most|keep");
  private static final Pattern FORMAT =
      start("answer (with|in|as)|respond (with|in|as)|reply (with|in|as)|return|output|format|give (only|just) ");

  private Paragraphs() {}

  static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (String paragraph : split(text)) {
      SectionKind kind = kind(paragraph, pieces);
      if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
        pieces.add(Piece.of(kind, "", pieces.removeLast().text() + "\n\n" + paragraph));
      } else {
        pieces.add(Piece.of(kind, "", paragraph));
      }
    }
    return pieces;
  }

  /// At blank lines that are not within a fenced block.
  private static List<String> split(String text) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    Fences fences = new Fences();
    for (String line : text.split("\n", -1)) {
      boolean code = fences.covers(line);
      if (line.isBlank() && !code) {
        add(paragraph, paragraphs);
      } else {
        paragraph.append(line).append('\n');
      }
    }
    add(paragraph, paragraphs);
    return paragraphs;
  }

  private static void add(StringBuilder paragraph, List<String> paragraphs) {
    if (!paragraph.toString().isBlank()) {
      paragraphs.add(paragraph.toString().stripTrailing());
    }
    paragraph.setLength(0);
  }

  private static SectionKind kind(String paragraph, List<Piece> before) {
    if (ROLE.matcher(paragraph).lookingAt()) {
      return SectionKind.ROLE;
    } else if (FORMAT.matcher(paragraph).lookingAt()) {
      return SectionKind.OUTPUT_FORMAT;
    } else if (CONSTRAINTS.matcher(paragraph).lookingAt()) {
      return SectionKind.CONSTRAINTS;
    }
    boolean tasked = before.stream().anyMatch(piece -> piece.kind() == SectionKind.TASK);
    return tasked ? SectionKind.CONTEXT : SectionKind.TASK;
  }

  private static Pattern start(String words) {
    return Pattern.compile("\\s*(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }
}
