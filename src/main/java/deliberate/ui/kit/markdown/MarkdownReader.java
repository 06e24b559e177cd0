package deliberate.ui.kit.markdown;

import deliberate.ui.kit.row.CodeBlock;
import deliberate.ui.kit.row.CodeRow;
import deliberate.ui.kit.row.Place;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.RuleRow;
import deliberate.ui.kit.row.Span;
import deliberate.ui.kit.row.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/// The rows of one block of Markdown.
final class MarkdownReader {
  /// How many lines of code are laid out in one piece.
  static final int CODE_LINES = 24;
  private static final int CODE_LINE_LENGTH = 2_000;

  private final Function<String, CodeBlock> codeBlocks;
  private final List<Row> rows = new ArrayList<>();

  /// @param codeBlocks gives the block to show code of this language in
  MarkdownReader(Function<String, CodeBlock> codeBlocks) {
    this.codeBlocks = codeBlocks;
  }

  List<Row> read(Node block) {
    add(block, new Place(0, 0, "", true, false));
    return rows;
  }

  private void add(Node block, Place place) {
    switch (block) {
      case Heading heading -> addText(place, heading.getLevel(), Spans.of(heading));
      case FencedCodeBlock code -> addCode(place, code.getInfo(), code.getLiteral(), true);
      case IndentedCodeBlock code -> addCode(place, "", code.getLiteral(), true);
      case HtmlBlock html -> addText(place, 0, List.of(Span.plain(html.getLiteral())));
      case TableBlock table -> addCode(place, "", new TableText(table).text(), false);
      case ThematicBreak _ -> rows.add(new RuleRow(place));
      case ListBlock list -> addList(list, place);
      case BlockQuote quote -> addAll(quote,
          new Place(place.indent(), place.quotes() + 1, place.marker(), place.gap(), false), true);
      default -> addText(place, 0, Spans.of(block));
    }
  }

  private void addAll(Node parent, Place first, boolean gaps) {
    Place place = first;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      add(child, place);
      place = new Place(first.indent(), first.quotes(), "", gaps, false);
    }
  }

  private void addList(ListBlock list, Place place) {
    int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
        ? ordered.getMarkerStartNumber() : 1;
    boolean gap = place.gap();
    for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
      String marker = list instanceof OrderedList ? number++ + "." : "•";
      int before = rows.size();
      addAll(item, new Place(place.indent() + 1, place.quotes(), marker, gap, false), !list.isTight());
      if (rows.size() == before) {
        rows.add(TextRow.line(new Place(place.indent() + 1, place.quotes(), marker, gap, false), ""));
      }
      markTask(before);
      gap = !list.isTight();
    }
  }

  private void markTask(int number) {
    if (rows.get(number) instanceof TextRow row && row.text().matches("(?s)\\[[ xX]] .*")) {
      List<Span> spans = new ArrayList<>(row.spans());
      Span first = spans.getFirst();
      if (first.text().length() >= 4) {
        spans.set(0, new Span(first.text().substring(4), first.looks(), first.target()));
        rows.set(number, new TextRow(row.place().withMarker(row.text().charAt(1) == ' ' ? "☐" : "☑"), 0, spans));
      }
    }
  }

  /// Splits what is too long for one row.
  private void addText(Place place, int heading, List<Span> spans) {
    List<Span> taken = new ArrayList<>();
    Place at = place;
    int length = 0;
    for (Span span : spans) {
      String rest = span.text();
      while (length + rest.length() > TextRow.LONGEST) {
        int room = TextRow.LONGEST - length;
        int cut = Math.max(rest.lastIndexOf(' ', room - 1) + 1, 0);
        cut = cut > 0 ? cut : Character.isHighSurrogate(rest.charAt(Math.max(0, room - 1))) ? room - 1 : room;
        taken.add(new Span(rest.substring(0, cut), span.looks(), span.target()));
        rows.add(new TextRow(at, heading, taken));
        taken.clear();
        length = 0;
        at = place.continued();
        rest = rest.substring(cut);
      }
      taken.add(new Span(rest, span.looks(), span.target()));
      length += rest.length();
    }
    rows.add(new TextRow(at, heading, taken));
  }

  private void addCode(Place place, String info, String literal, boolean titled) {
    CodeBlock block = codeBlocks.apply(info == null ? "" : info.strip().split("\\s+", 2)[0]);
    String code = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
    List<CodePiece> pieces = pieces(code);
    for (int i = 0; i < pieces.size(); i++) {
      Place at = i == 0 ? place.withMarker("") : new Place(place.indent(), 0, "", false, pieces.get(i).joined());
      rows.add(new CodeRow(at, block, pieces.get(i).text(), titled && i == 0, i == pieces.size() - 1));
    }
  }

  private static List<CodePiece> pieces(String code) {
    List<CodePiece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int lines = 0;
    for (String line : code.split("\n", -1)) {
      boolean isLong = line.length() > CODE_LINE_LENGTH;
      if (lines == CODE_LINES || isLong && lines > 0) {
        pieces.add(new CodePiece(piece.toString(), false));
        piece.setLength(0);
        lines = 0;
      }
      piece.append(lines > 0 ? "\n" : "").append(line);
      lines++;
      if (isLong) {
        for (int at = 0; at < line.length(); at += CODE_LINE_LENGTH) {
          pieces.add(new CodePiece(line.substring(at, Math.min(line.length(), at + CODE_LINE_LENGTH)), at > 0));
        }
        piece.setLength(0);
        lines = 0;
      }
    }
    if (lines > 0) {
      pieces.add(new CodePiece(piece.toString(), false));
    }
    return pieces;
  }

  private record CodePiece(String text, boolean joined) {}
}
