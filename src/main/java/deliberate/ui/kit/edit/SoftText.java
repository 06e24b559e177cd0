package deliberate.ui.kit.edit;

import java.util.ArrayList;
import java.util.List;

/// A text under edit as it is shown: lines too long for the rich text library are cut by [SoftBreaks], and joined again
/// when they have become short.
public final class SoftText {
  private static final int CUT = 1_200;
  private static final int LOOK_BACK = 200;
  private static final int JOIN = 600;

  private final StringBuilder shown = new StringBuilder();
  private final SoftBreaks breaks = new SoftBreaks();
  /// Asked for at least once for each key, in each editor of the prompt.
  private String plain = "";

  /// What the shown text must do to follow an edit.
  ///
  /// @param start first shown character to replace
  /// @param end   behind the last one
  /// @param caret where the caret belongs afterwards
  record Edit(int start, int end, String text, int caret) {}

  /// The text itself.
  String plain() {
    if (plain == null) {
      plain = breaks.plain(shown, 0);
    }
    return plain;
  }

  /// The text between two shown offsets.
  String plain(int start, int end) {
    return breaks.plain(shown.substring(start, end), start);
  }

  boolean isBreak(int offset) {
    return breaks.isAt(offset);
  }

  int toPlain(int offset) {
    return breaks.toPlain(offset);
  }

  /// The shown offset; at a soft break the one behind it.
  int toShown(int offset) {
    return breaks.toShown(offset);
  }

  /// Replaces shown characters and says what that means for what is shown.
  Edit replace(int start, int end, String text) {
    String clean = withLineFeeds(text);
    int lineStart = shown.lastIndexOf("\n", start - 1) + 1;
    int lineEnd = lineEnd(end);
    int from = joins(lineStart - 1, clean, start, end) ? shown.lastIndexOf("\n", lineStart - 2) + 1 : lineStart;
    int to = joins(lineEnd, clean, start, end) ? lineEnd(lineEnd + 1) : lineEnd;
    String before = plain(from, start);
    String after = plain(end, to);
    if (from == lineStart && to == lineEnd && !hasLongLine(before + clean + after)) {
      return apply(start, end, clean, List.of(), start + clean.length());
    }
    List<Integer> cuts = cuts(before + clean + after);
    int caret = before.length() + clean.length();
    int shift = (int) cuts.stream().filter(cut -> cut <= caret).count();
    return apply(from, to, before + clean + after, cuts, from + caret + shift);
  }

  static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private Edit apply(int start, int end, String text, List<Integer> cuts, int caret) {
    StringBuilder cut = new StringBuilder(text.length() + cuts.size());
    int[] added = new int[cuts.size()];
    int from = 0;
    for (int i = 0; i < added.length; i++) {
      cut.append(text, from, cuts.get(i));
      added[i] = start + cut.length();
      cut.append('\n');
      from = cuts.get(i);
    }
    String replacement = cut.append(text, from, text.length()).toString();
    breaks.replace(start, end, added, replacement.length() - (end - start));
    shown.replace(start, end, replacement);
    plain = null;
    return new Edit(start, end, replacement, caret);
  }

  /// Whether the lines on both sides of this soft break have become short enough to be one again.
  private boolean joins(int at, String text, int start, int end) {
    if (!isBreak(at) || text.indexOf('\n') >= 0) {
      return false;
    }
    int total = lineEnd(Math.max(end, at + 1)) - (shown.lastIndexOf("\n", Math.min(start, at) - 1) + 1);
    return total - (end - start) + text.length() <= JOIN;
  }

  private int lineEnd(int from) {
    int at = shown.indexOf("\n", from);
    return at < 0 ? shown.length() : at;
  }

  private static boolean hasLongLine(String text) {
    int from = 0;
    while (text.length() - from > SoftBreaks.LONGEST) {
      int at = text.indexOf('\n', from);
      if (at < 0 || at - from > SoftBreaks.LONGEST) {
        return true;
      }
      from = at + 1;
    }
    return false;
  }

  private static List<Integer> cuts(String text) {
    List<Integer> cuts = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int feed = text.indexOf('\n', from);
      int end = feed < 0 ? text.length() : feed;
      while (end - from > SoftBreaks.LONGEST) {
        from = cutNear(text, from + CUT);
        cuts.add(from);
      }
      from = end + 1;
    }
    return cuts;
  }

  /// Behind a space where there is one near, else at least not within one visible character.
  private static int cutNear(String text, int wanted) {
    for (int at = wanted; at > wanted - LOOK_BACK; at--) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    int at = wanted;
    while (at > wanted - LOOK_BACK && !Clusters.isBetween(text, at)) {
      at--;
    }
    return at;
  }
}
