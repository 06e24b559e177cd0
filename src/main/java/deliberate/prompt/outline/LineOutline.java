package deliberate.prompt.outline;

import deliberate.prompt.outline.HeadingLines.Heading;
import deliberate.prompt.outline.Outline.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sections told apart by lines that are headings.
final class LineOutline {
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String title = "";

  private LineOutline() {}

  /// Empty where no line begins a section.
  static Optional<List<Piece>> of(String text, HeadingLines rule) {
    List<String> lines = List.of(text.split("\n", -1));
    List<Optional<Heading>> headings = headings(lines, rule);
    Set<Integer> levels = rule.levels(headings.stream().flatMap(Optional::stream).toList());
    return levels.isEmpty() ? Optional.empty() : Optional.of(new LineOutline().read(lines, headings, levels));
  }

  private static List<Optional<Heading>> headings(List<String> lines, HeadingLines rule) {
    Fences fences = new Fences();
    List<Optional<Heading>> headings = new ArrayList<>();
    for (String line : lines) {
      headings.add(fences.covers(line) ? Optional.empty() : rule.heading(line));
    }
    return headings;
  }

  private List<Piece> read(List<String> lines, List<Optional<Heading>> headings, Set<Integer> levels) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<Heading> heading =
          headings.get(i).filter(found -> levels.contains(found.level()) && !found.title().isBlank());
      if (heading.isPresent()) {
        end();
        title = heading.get().title();
        text.append(heading.get().rest().isEmpty() ? "" : heading.get().rest() + "\n");
      } else {
        text.append(lines.get(i)).append('\n');
      }
    }
    end();
    return pieces;
  }

  private void end() {
    String body = Blank.around(text.toString());
    text.setLength(0);
    if (title.isEmpty()) {
      pieces.addAll(Paragraphs.pieces(body));
    } else {
      pieces.add(ExamplePairs.in(title, body)
          .orElseGet(() -> ExamplePairs.asText(title, body)));
    }
  }
}
