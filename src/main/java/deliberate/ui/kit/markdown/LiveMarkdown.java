package deliberate.ui.kit.markdown;

import deliberate.ui.kit.row.CodeBlock;
import deliberate.ui.kit.row.CodeRow;
import deliberate.ui.kit.row.Place;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Markdown that grows: blocks that have ended are frozen, only the open end is read again. Plain words are added at
/// once; whatever might be markup waits for the next reading.
public final class LiveMarkdown implements LiveRows {
  private static final Parser PARSER = Parser.builder()
      .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
      .customInlineContentParserFactory(new FormulaParser.Factory())
      .includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private static final Pattern MARKUP = Pattern.compile("[*_`~\\[\\]<>#|\\\\!$&\\r\\n]");
  /// A last line that may turn out to be the beginning of something else.
  private static final Pattern UNDECIDED =
      Pattern.compile("(?:^|\\n)(?:[ \\t]*(?:[`~#>*+=|:\\-]+|\\d+[.)]?)[ \\t]*|[ ]{0,3}(?:```|~~~)[^\\n]*)$");
  private static final Pattern ONLY_TABLE_HEAD =
      Pattern.compile("(?:^|\\n[ \\t]*\\n)[ ]{0,3}\\|[^\\n]*(?:\\n[^\\n]*)?$");
  /// An open block longer than this is frozen as far as can be.
  private static final int LONG = 6_000;
  private static final int TOO_LONG = 32_000;

  private final StringBuilder tail = new StringBuilder();
  private final List<CodeBlock> blocks = new ArrayList<>();
  private List<Row> open = List.of();
  private int frozen;
  private int blocksUsed;
  private boolean continuesCode;
  private boolean waiting;

  @Override
  public Change take(String piece) {
    boolean plain = !waiting && !piece.isEmpty() && !open.isEmpty() && !MARKUP.matcher(piece).find()
        && !tail.toString().endsWith("\n") && open.getLast() instanceof TextRow;
    String blank = plain ? tail.substring(tail.toString().stripTrailing().length()) : "";
    tail.append(piece);
    if (!plain || open.getLast().text().length() > TextRow.LONGEST) {
      waiting = true;
      return new Change(frozen, open);
    }
    List<Row> longer = new ArrayList<>(open);
    TextRow last = (TextRow) longer.removeLast();
    boolean hasBlank = last.text().isEmpty() || Character.isWhitespace(last.text().charAt(last.text().length() - 1));
    longer.add(last.plus((hasBlank ? "" : blank) + piece));
    open = longer;
    return new Change(frozen, open);
  }

  @Override
  public boolean isWaiting() {
    return waiting;
  }

  @Override
  public Change read(boolean ended) {
    int from = frozen;
    List<Row> rows = new ArrayList<>();
    boolean more = true;
    while (more) {
      String source = ended ? tail.toString() : withoutUndecided(tail.toString());
      more = readOnce(source, rows);
    }
    rows.addAll(open);
    waiting = false;
    return new Change(from, rows);
  }

  /// Says whether so much was left open that reading on is worth it.
  private boolean readOnce(String source, List<Row> frozenRows) {
    Node document = PARSER.parse(Unclosed.closed(source));
    blocksUsed = 0;
    Node last = document.getLastChild();
    List<Row> before = new ArrayList<>();
    for (Node block = document.getFirstChild(); block != null && block != last; block = block.getNext()) {
      before.addAll(read(block, before.isEmpty()));
    }
    int usedBefore = blocksUsed;
    open = last == null ? List.of() : read(last, before.isEmpty());
    freeze(before, frozenRows);
    if (last != null && !before.isEmpty()) {
      continuesCode = false;
      blocks.subList(0, Math.min(usedBefore, blocks.size())).clear();
      tail.delete(0, last.getSourceSpans().getFirst().getInputIndex());
    }
    return tail.length() > LONG && last != null && shorten(last, source.length(), frozenRows);
  }

  private List<Row> read(Node block, boolean first) {
    boolean continued = first && continuesCode;
    List<Row> rows = new MarkdownReader(this::codeBlock).read(block);
    if (continued && rows.getFirst() instanceof CodeRow code) {
      rows.set(0, new CodeRow(Place.LINE, code.block(), code.text(), false, code.last()));
    }
    return rows;
  }

  /// The n-th block of code of the tail stays the same from one reading to the next.
  private CodeBlock codeBlock(String language) {
    int number = blocksUsed++;
    if (number < blocks.size() && !blocks.get(number).language().equals(language)) {
      blocks.subList(number, blocks.size()).clear();
    }
    if (number == blocks.size()) {
      blocks.add(new CodeBlock(language));
    }
    return blocks.get(number);
  }

  private void freeze(List<Row> rows, List<Row> frozenRows) {
    frozenRows.addAll(rows);
    frozen += rows.size();
  }

  private boolean shorten(Node last, int length, List<Row> frozenRows) {
    return switch (last) {
      case FencedCodeBlock code -> shortenCode(frozenRows);
      case ListBlock list when list.getLastChild() != list.getFirstChild() -> shortenList(list, frozenRows);
      case Paragraph _ -> cutAt(tail.lastIndexOf(" ", length - 1) + 1, frozenRows)
          || tail.length() > TOO_LONG && cutAt(tail.length() - 1, frozenRows);
      default -> tail.length() > TOO_LONG && cutAt(tail.lastIndexOf("\n") + 1, frozenRows);
    };
  }

  private boolean shortenCode(List<Row> frozenRows) {
    List<Row> whole = open.subList(0, open.size() - 1);
    int lines = whole.stream().filter(row -> !row.place().joined())
        .mapToInt(row -> (int) row.text().chars().filter(c -> c == '\n').count() + 1).sum();
    if (whole.isEmpty() || open.getLast().place().joined()) {
      return false;
    }
    int head = tail.indexOf("\n") + 1;
    int end = head;
    for (int i = 0; i < lines; i++) {
      end = tail.indexOf("\n", end) + 1;
    }
    freeze(whole.stream().map(LiveMarkdown::goingOn).toList(), frozenRows);
    open = List.of(open.getLast());
    continuesCode = true;
    tail.delete(head, end);
    return false;
  }

  private static Row goingOn(Row row) {
    return row instanceof CodeRow code
        ? new CodeRow(code.place(), code.block(), code.text(), code.first(), false) : row;
  }

  private boolean shortenList(ListBlock list, List<Row> frozenRows) {
    int items = 0;
    for (Node item = list.getFirstChild(); item != list.getLastChild(); item = item.getNext()) {
      items++;
    }
    int cut = list.getLastChild().getSourceSpans().getFirst().getInputIndex()
        - list.getSourceSpans().getFirst().getInputIndex();
    int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
        ? ordered.getMarkerStartNumber() + items : 0;
    boolean done = cutAt(cut, frozenRows);
    if (done && list instanceof OrderedList) {
      int digits = 0;
      while (digits < tail.length() && Character.isDigit(tail.charAt(digits))) {
        digits++;
      }
      tail.replace(0, digits, Integer.toString(number));
    }
    return done;
  }

  /// Freezes what comes before this place as if it ended there.
  private boolean cutAt(int place, List<Row> frozenRows) {
    if (place <= 0 || place >= tail.length()) {
      return false;
    }
    List<Row> rows = new ArrayList<>();
    Node document = PARSER.parse(tail.substring(0, place));
    blocksUsed = 0;
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      rows.addAll(read(block, rows.isEmpty()));
    }
    freeze(rows, frozenRows);
    blocks.clear();
    continuesCode = false;
    tail.delete(0, place);
    return true;
  }

  private static String withoutUndecided(String source) {
    var head = ONLY_TABLE_HEAD.matcher(source);
    if (head.find()) {
      return source.substring(0, head.start());
    }
    var undecided = UNDECIDED.matcher(source);
    return undecided.find() ? source.substring(0, undecided.start()) : source;
  }
}
