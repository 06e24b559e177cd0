package deliberate.prompt.variable;

import deliberate.prompt.Placeholders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A place in a text that is probably not meant as it stands. But for tags that would break the markup, it is sent as
/// written.
///
/// @param start first character, inclusive
/// @param end   last character, exclusive
/// @param line  from 1
/// @param shown the characters themselves, or the code of what cannot be seen, such as `U+200B`
public record TextFault(Kind kind, int start, int end, int line, String shown) {
  private static final int LONGEST_SHOWN = 24;

  /// What is wrong there.
  public enum Kind {
    /// `{{` without `}}` in the same line.
    UNCLOSED,
    /// What stands between the braces is not a name.
    NOT_A_NAME,
    /// A control character; tabs and line ends are none.
    CONTROL,
    /// A character that cannot be seen and is hardly ever meant, or one that turns the direction of the text.
    INVISIBLE,
    /// A closing tag that would end the part around it; it is sent with a backslash in it.
    CLOSES;

    /// The name in text keys.
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// All faults of a text, in order.
  public static List<TextFault> in(String text) {
    List<TextFault> faults = new ArrayList<>();
    Placeholders.in(text).faults().forEach(fault -> faults.add(of(fault, text)));
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (isControl(c) || isInvisible(c, text, at)) {
        faults.add(new TextFault(isControl(c) ? Kind.CONTROL : Kind.INVISIBLE, at, at + Character.charCount(c),
            line(text, at), String.format("U+%04X", c)));
      }
    }
    faults.sort(Comparator.comparingInt(TextFault::start));
    return faults;
  }

  /// A closing tag in a text; where it is not written there but comes in with a value, the whole text is the place.
  public static TextFault closing(String text, String tag) {
    int at = text.indexOf(tag);
    return at < 0 ? new TextFault(Kind.CLOSES, 0, text.length(), 1, tag)
        : new TextFault(Kind.CLOSES, at, at + tag.length(), line(text, at), tag);
  }

  private static TextFault of(Placeholders.Fault fault, String text) {
    int start = fault.position();
    int lineEnd = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
    if (fault.kind() == Placeholders.Fault.Kind.UNCLOSED) {
      return new TextFault(Kind.UNCLOSED, start, start + 2, line(text, start), shown(text, start, lineEnd));
    }
    int end = text.indexOf("}}", start) + 2;
    return new TextFault(Kind.NOT_A_NAME, start, end, line(text, start), shown(text, start, end));
  }

  private static String shown(String text, int start, int end) {
    return end - start <= LONGEST_SHOWN
        ? text.substring(start, end) : text.substring(start, start + LONGEST_SHOWN) + "…";
  }

  private static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
  }

  /// Joiners and direction marks are left alone: emoji and several scripts are written with them.
  private static boolean isInvisible(int c, String text, int at) {
    boolean blank = c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return blank || turns || isTag(c) && !isInFlag(text, at);
  }

  private static boolean isTag(int c) {
    return c >= 0xE0000 && c <= 0xE007F;
  }

  /// The flags of England, Scotland and Wales are a black flag followed by tags.
  private static boolean isInFlag(String text, int at) {
    int before = at;
    while (before > 0 && isTag(text.codePointBefore(before))) {
      before -= Character.charCount(text.codePointBefore(before));
    }
    return before > 0 && text.codePointBefore(before) == 0x1F3F4;
  }
}
