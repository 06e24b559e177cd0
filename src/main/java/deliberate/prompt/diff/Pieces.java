package deliberate.prompt.diff;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A text cut into what is compared: its words and signs, or its lines. White space is no piece, and so makes no
/// difference.
final class Pieces {
  /// Written without spaces between words: each sign stands for itself.
  private static final Set<UnicodeScript> UNSPACED = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
      UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
  /// What belongs to a word where it stands between letters or digits, as in "don't", "well-known" and "3.14".
  private static final String INSIDE = "'’-.,_";

  private final List<String> pieces = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  private final int from;

  private Pieces(int from) {
    this.from = from;
  }

  static Pieces words(String text, int from, int to) {
    Pieces words = new Pieces(from);
    int at = from;
    while (at < to) {
      int end = at + Character.charCount(text.codePointAt(at));
      if (isPart(text.codePointAt(at))) {
        end = wordEnd(text, end, to);
      }
      if (!Character.isWhitespace(text.codePointAt(at))) {
        words.add(text, at, end);
      }
      at = end;
    }
    return words;
  }

  static Pieces lines(String text, int from, int to) {
    Pieces lines = new Pieces(from);
    int at = from;
    while (at < to) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 || newline > to ? to : newline;
      String line = text.substring(at, end);
      if (!line.isBlank()) {
        int start = at + line.length() - line.stripLeading().length();
        lines.add(text, start, start + line.strip().length());
      }
      at = end + 1;
    }
    return lines;
  }

  /// How many of these are words; where there are none but signs, those count as one.
  static int count(String text, int from, int to) {
    Pieces pieces = words(text, from, to);
    int words = (int) pieces.all().stream().filter(piece -> Character.isLetterOrDigit(piece.codePointAt(0))).count();
    return words == 0 && pieces.size() > 0 ? 1 : words;
  }

  List<String> all() {
    return pieces;
  }

  int size() {
    return pieces.size();
  }

  /// Where the text begins that this is cut from.
  int from() {
    return from;
  }

  int start(int piece) {
    return starts.get(piece);
  }

  int end(int piece) {
    return starts.get(piece) + pieces.get(piece).length();
  }

  private void add(String text, int start, int end) {
    pieces.add(text.substring(start, end));
    starts.add(start);
  }

  private static int wordEnd(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int sign = text.codePointAt(at);
      boolean joins = INSIDE.indexOf(sign) >= 0 && at + 1 < to && isPart(text.codePointAt(at + 1));
      if (!isPart(sign) && !joins) {
        return at;
      }
      at += Character.charCount(sign);
    }
    return to;
  }

  private static boolean isPart(int sign) {
    return (Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK)
        && !UNSPACED.contains(UnicodeScript.of(sign));
  }
}
