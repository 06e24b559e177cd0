package deliberate.prompt.outline;

import deliberate.prompt.Example;
import deliberate.prompt.SectionKind;
import deliberate.prompt.outline.Outline.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Sections told apart by tags: `<task>…</task>`.
final class TagOutline {
  private static final int DEEPEST = 4;

  private TagOutline() {}

  /// Empty where no tag begins a section.
  static Optional<List<Piece>> of(String text) {
    return of(text, DEEPEST);
  }

  private static Optional<List<Piece>> of(String text, int depth) {
    List<Element> elements = Element.in(text);
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    if (elements.size() == 1 && depth > 0 && !KindNames.isKnown(elements.getFirst().name())
        && elements.getFirst().isAllOf(text)) {
      Optional<List<Piece>> within = of(elements.getFirst().text(), depth - 1);
      if (within.isPresent()) {
        return within;
      }
    }
    return Optional.of(pieces(text, elements));
  }

  private static List<Piece> pieces(String text, List<Element> elements) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Element element : elements) {
      pieces.addAll(Paragraphs.pieces(text.substring(at, element.start())));
      add(piece(element), pieces);
      at = element.end();
    }
    pieces.addAll(Paragraphs.pieces(text.substring(at)));
    return pieces;
  }

  /// Examples that stand one after the other are one part.
  private static void add(Piece piece, List<Piece> pieces) {
    if (piece.kind() == SectionKind.EXAMPLES && !pieces.isEmpty()
        && pieces.getLast().kind() == SectionKind.EXAMPLES) {
      List<Example> all = new ArrayList<>(pieces.removeLast().examples());
      all.addAll(piece.examples());
      pieces.add(new Piece(SectionKind.EXAMPLES, "", "", all));
    } else {
      pieces.add(piece);
    }
  }

  private static Piece piece(Element element) {
    if (KindNames.kind(element.name()) == SectionKind.EXAMPLES) {
      Optional<List<Example>> examples = examples(element);
      if (examples.isPresent()) {
        return new Piece(SectionKind.EXAMPLES, "", "", examples.get());
      }
    }
    return ExamplePairs.asText(element.name(), element.text());
  }

  /// From `<examples>` or a lone `<example>`; empty where its text is not made of examples alone.
  private static Optional<List<Example>> examples(Element around) {
    List<Element> within = Element.in(around.inner());
    boolean many = !within.isEmpty() && within.stream().allMatch(one -> one.name().equalsIgnoreCase("example"));
    List<Element> ones = many ? within : List.of(around);
    List<Example> examples = new ArrayList<>();
    for (Element one : ones) {
      Optional<Example> example = example(one, many ? List.of(around.name(), one.name()) : List.of(around.name()));
      if (example.isEmpty()) {
        return ExamplePairs.read(around.text());
      }
      examples.add(example.get());
    }
    return Optional.of(examples);
  }

  private static Optional<Example> example(Element one, List<String> around) {
    List<Element> halves = Element.in(one.inner());
    Optional<String> input = half(halves, around, "input", "question", "user", "query");
    Optional<String> output = half(halves, around, "output", "answer", "assistant", "ideal_output", "response");
    boolean all = halves.size() == (input.isPresent() ? 1 : 0) + (output.isPresent() ? 1 : 0);
    return all && !halves.isEmpty() ? Optional.of(new Example(input.orElse(""), output.orElse(""), true))
        : Optional.empty();
  }

  private static Optional<String> half(List<Element> halves, List<String> around, String... names) {
    return halves.stream().filter(half -> List.of(names).contains(half.name().toLowerCase(Locale.ROOT)))
        .findFirst().map(half -> half.text(around));
  }
}
