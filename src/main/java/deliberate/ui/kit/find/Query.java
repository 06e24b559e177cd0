package deliberate.ui.kit.find;

import deliberate.grader.pattern.BoundedPattern;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// What to look for, and what to put in its place.
///
/// @param replacement with `$1` for a group where it is a regular expression; else as it is
public record Query(String text, boolean matchCase, boolean wholeWord, boolean regex, String replacement) {
  private static final String WORD = "[\\p{L}\\p{M}\\p{N}_]";

  public static final Query NOTHING = new Query("", false, false, false, "");

  /// @throws PatternSyntaxException where the text is to be a regular expression and is none
  public BoundedPattern pattern() {
    String pattern = regex ? text : Pattern.quote(text);
    return BoundedPattern.of(wholeWord ? "(?<!" + WORD + ")(?:" + pattern + ")(?!" + WORD + ")" : pattern, !matchCase);
  }

  /// What the replacement is to be read as.
  public String replacementTemplate() {
    return regex ? replacement : Matcher.quoteReplacement(replacement);
  }
}
