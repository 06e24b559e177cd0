package deliberate.run.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is searched for, in the language of the index. Scripts that put no space between words are indexed by
/// character, and what is searched of them is a row of characters.
final class SearchWords {
  private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"?|(\\S+)");
  private static final Pattern UNSPACED = Pattern.compile(
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

  /// A shorter beginning is that of too many words to be looked for quickly.
  private static final int LEAST_BEGINNING = 3;

  private SearchWords() {}

  /// The text as it is indexed.
  static String indexed(String text) {
    return UNSPACED.matcher(text).replaceAll(" $0 ");
  }

  /// The query for what a person typed: whole words, but the last one may still be typed on. Empty where there is
  /// nothing to search for.
  static String query(String typed) {
    List<String> terms = new ArrayList<>();
    Matcher pieces = PIECE.matcher(typed);
    while (pieces.find()) {
      String words = pieces.group(1) != null ? pieces.group(1) : pieces.group(2);
      String plain = indexed(words).replace('"', ' ').strip();
      if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) {
        boolean mayGoOn = pieces.group(1) == null && pieces.end() == typed.length()
            && plain.length() >= LEAST_BEGINNING;
        terms.add('"' + plain + '"' + (mayGoOn ? "*" : ""));
      }
    }
    return String.join(" AND ", terms);
  }
}
