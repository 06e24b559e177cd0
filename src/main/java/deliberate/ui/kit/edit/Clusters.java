package deliberate.ui.kit.edit;

import java.text.BreakIterator;
import java.util.Locale;

/// Where what a reader takes for one character begins and ends: an emoji with its joiners, a letter with its accents.
final class Clusters {
  /// No cluster that anyone writes is longer, in characters.
  private static final int LONGEST = 256;

  private Clusters() {}

  /// The place behind the cluster that begins here; the text's end where there is none.
  static int next(String text, int at) {
    return at >= text.length() ? text.length()
        : at + characters(text, at, Math.min(text.length(), at + LONGEST)).following(0);
  }

  /// The place before the cluster that ends here; 0 where there is none.
  static int previous(String text, int at) {
    int from = lineStart(text, at - 1);
    return at <= 0 ? 0 : from + characters(text, from, at).preceding(at - from);
  }

  /// Whether no cluster reaches over this place.
  static boolean isBetween(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return true;
    }
    int from = lineStart(text, at);
    return characters(text, from, Math.min(text.length(), at + LONGEST)).isBoundary(at - from);
  }

  /// The same place, or, where a cluster reaches over it, that cluster's nearer edge.
  static int nearest(String text, int at) {
    if (isBetween(text, at)) {
      return at;
    }
    int from = lineStart(text, at);
    BreakIterator characters = characters(text, from, Math.min(text.length(), at + LONGEST));
    int before = from + characters.preceding(at - from);
    int after = from + characters.following(at - from);
    return at - before < after - at ? before : after;
  }

  private static int lineStart(String text, int at) {
    return Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST);
  }

  private static BreakIterator characters(String text, int from, int to) {
    BreakIterator iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
    iterator.setText(text.substring(Math.max(0, from), to));
    return iterator;
  }
}
