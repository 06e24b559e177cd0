package deliberate.ui.kit.markdown;

import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/// Keeps LaTeX between `$…$`, `$$…$$`, `\(…\)` and `\[…\]` as its source, in the style of code.
final class FormulaParser implements InlineContentParser {

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    String close = open(scanner);
    boolean money = close.equals("$") && (Character.isWhitespace(scanner.peek()) || Character.isDigit(scanner.peek()));
    while (!close.isEmpty() && !money && scanner.hasNext()) {
      char before = scanner.peek();
      if (scanner.next(close)) {
        return ParsedInline.of(new Code(scanner.getSource(start, scanner.position()).getContent()),
            scanner.position());
      }
      if (close.equals("$") && before == '\n') {
        break;
      }
      scanner.next();
    }
    return ParsedInline.none();
  }

  private static String open(Scanner scanner) {
    if (scanner.next("\\(")) {
      return "\\)";
    }
    if (scanner.next("\\[")) {
      return "\\]";
    }
    if (scanner.next("$$")) {
      return "$$";
    }
    return scanner.next('$') ? "$" : "";
  }

  /// Makes one for each paragraph.
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$', '\\');
    }

    @Override
    public InlineContentParser create() {
      return new FormulaParser();
    }
  }
}
