package deliberate.prompt.outline;

import deliberate.prompt.Example;
import deliberate.prompt.SectionKind;
import deliberate.prompt.outline.Outline.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Examples written with labels: `Input:` and `Output:`, or question and answer, one pair after the other.
final class ExamplePairs {
  private static final Pattern NUMBER =
      Pattern.compile("(?im)^[ \\t]*(?:#{1,6}[ \\t]+)?example(?:[ \\t]*\\d+)?[ \\t]*:?[ \\t]*$\\n?");
  private static final Pattern LABEL =
      Pattern.compile("(?im)^[ \\t]*\\**(input|question|q|user|output|answer|a|assistant)\\**:\\**[ \\t]*");

  private ExamplePairs() {}

  /// The examples of a section with this heading; empty where it is no section of examples, or where its text is
  /// not made of pairs alone.
  static Optional<Piece> in(String title, String text) {
    if (KindNames.kind(title) != SectionKind.EXAMPLES) {
      return Optional.empty();
    }
    String name = KindNames.title(title, SectionKind.EXAMPLES);
    return read(text).map(examples -> new Piece(SectionKind.EXAMPLES, name, "", examples));
  }

  /// A section that is text; examples that could not be told apart are free text.
  static Piece asText(String title, String text) {
    SectionKind named = KindNames.kind(title);
    SectionKind kind = named == SectionKind.EXAMPLES ? SectionKind.FREE : named;
    return Piece.of(kind, KindNames.title(title, kind), text);
  }

  static Optional<List<Example>> read(String text) {
    List<Example> examples = new ArrayList<>();
    for (String one : NUMBER.split(text)) {
      if (!one.isBlank() && !pairs(one, examples)) {
        return Optional.empty();
      }
    }
    return examples.isEmpty() ? Optional.empty() : Optional.of(examples);
  }

  private static boolean pairs(String text, List<Example> examples) {
    Matcher label = LABEL.matcher(text);
    if (!label.find() || !text.substring(0, label.start()).isBlank()) {
      return false;
    }
    Optional<String> input = Optional.empty();
    boolean more = true;
    while (more) {
      boolean output = "oa".indexOf(Character.toLowerCase(label.group(1).charAt(0))) >= 0;
      int start = label.end();
      more = label.find();
      String part = Blank.around(text.substring(start, more ? label.start() : text.length()));
      if (output) {
        examples.add(new Example(input.orElse(""), part, true));
        input = Optional.empty();
      } else {
        input.ifPresent(unanswered -> examples.add(new Example(unanswered, "", true)));
        input = Optional.of(part);
      }
    }
    input.ifPresent(unanswered -> examples.add(new Example(unanswered, "", true)));
    return true;
  }
}
