package deliberate.ui.kit.edit;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// A change to whole lines: a stretch of the text, what takes its place, and what is selected afterwards.
///
/// A selection that ends at the start of a line does not include that line.
record LineEdit(int start, int end, String text, int anchor, int caret) {
  private static final String STEP = "  ";

  /// What can be done to the lines of a selection.
  @FunctionalInterface
  interface Of {
    /// Empty where there is nothing to do.
    Optional<LineEdit> on(String text, int anchor, int caret);
  }

  static Optional<LineEdit> up(String text, int anchor, int caret) {
    Block block = Block.of(text, anchor, caret);
    if (block.start == 0) {
      return Optional.empty();
    }
    int above = text.lastIndexOf('\n', block.start - 2) + 1;
    String moved = block.in(text) + "\n" + text.substring(above, block.start - 1);
    int by = block.start - above;
    return Optional.of(new LineEdit(above, block.end, moved, anchor - by, caret - by));
  }

  static Optional<LineEdit> down(String text, int anchor, int caret) {
    Block block = Block.of(text, anchor, caret);
    if (block.end == text.length()) {
      return Optional.empty();
    }
    int below = lineEnd(text, block.end + 1);
    int by = below - block.end;
    String moved = text.substring(block.end + 1, below) + "\n" + block.in(text);
    return Optional.of(new LineEdit(block.start, below, moved, Math.min(text.length(), anchor + by),
        Math.min(text.length(), caret + by)));
  }

  static Optional<LineEdit> duplicated(String text, int anchor, int caret) {
    Block block = Block.of(text, anchor, caret);
    int by = block.end - block.start + 1;
    return Optional.of(new LineEdit(block.end, block.end, "\n" + block.in(text), anchor + by, caret + by));
  }

  static Optional<LineEdit> deleted(String text, int anchor, int caret) {
    Block block = Block.of(text, anchor, caret);
    boolean last = block.end == text.length();
    int start = last ? Math.max(0, block.start - 1) : block.start;
    int end = last ? block.end : block.end + 1;
    int landing = last ? text.lastIndexOf('\n', start - 1) + 1 : start;
    return start == end ? Optional.empty() : Optional.of(new LineEdit(start, end, "", landing, landing));
  }

  static Optional<LineEdit> indented(String text, int anchor, int caret) {
    return eachLine(text, anchor, caret, line -> line.isBlank() ? line : STEP + line);
  }

  static Optional<LineEdit> outdented(String text, int anchor, int caret) {
    return eachLine(text, anchor, caret, line -> line.startsWith("\t") ? line.substring(1)
        : line.substring(Math.min(STEP.length(), indent(line))));
  }

  /// Whether a selection reaches over a line's end.
  static boolean spansLines(String text, int anchor, int caret) {
    return text.substring(Math.min(anchor, caret), Math.max(anchor, caret)).indexOf('\n') >= 0;
  }

  /// Where Home leads in the line that the caret is in: to its first letter, and from there to its start.
  static int home(String text, int caret) {
    int start = text.lastIndexOf('\n', caret - 1) + 1;
    int letter = start;
    while (letter < text.length() && (text.charAt(letter) == ' ' || text.charAt(letter) == '\t')) {
      letter++;
    }
    return caret == letter ? start : letter;
  }

  private static Optional<LineEdit> eachLine(String text, int anchor, int caret, UnaryOperator<String> change) {
    Block block = Block.of(text, anchor, caret);
    String changed = Arrays.stream(block.in(text).split("\n", -1)).map(change).collect(Collectors.joining("\n"));
    boolean forward = anchor <= caret;
    int end = block.start + changed.length();
    return changed.equals(block.in(text)) ? Optional.empty()
        : Optional.of(new LineEdit(block.start, block.end, changed, forward ? block.start : end,
            forward ? end : block.start));
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private static int lineEnd(String text, int from) {
    int at = text.indexOf('\n', from);
    return at < 0 ? text.length() : at;
  }

  /// The lines of a selection, without the line feed behind them.
  private record Block(int start, int end) {
    static Block of(String text, int anchor, int caret) {
      int from = Math.min(anchor, caret);
      int to = Math.max(anchor, caret);
      int last = to > from && text.charAt(to - 1) == '\n' ? to - 1 : to;
      return new Block(text.lastIndexOf('\n', from - 1) + 1, lineEnd(text, last));
    }

    String in(String text) {
      return text.substring(start, end);
    }
  }
}
