package deliberate.grader.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression of the JDK that gives up after a number of steps instead of running for hours.
///
/// Steps are counted, not seconds, so that a pattern ends the same way on every machine.
public final class BoundedPattern {
  /// Characters looked at in one match: far more than any pattern that is not catastrophic needs for a long answer.
  private static final int MOST_STEPS = 20_000_000;
  private static final int LONGEST = 10_000;

  private final Pattern pattern;

  private BoundedPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /// @throws PatternSyntaxException where [#fault] finds one
  public static BoundedPattern of(String regex, boolean ignoreCase) {
    return new BoundedPattern(compile(regex, ignoreCase));
  }

  /// Why this is no regular expression, in the JDK's words; empty where it is one.
  public static Optional<String> fault(String regex) {
    try {
      compile(regex, false);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      String place = e.getIndex() < 0 ? "" : " (" + (e.getIndex() + 1) + ")";
      return Optional.of(e.getDescription() + place);
    }
  }

  /// @throws Endless where it takes too many steps to say
  public boolean matchesWithin(String text) {
    return bounded(text, true);
  }

  /// @throws Endless where it takes too many steps to say
  public boolean matchesWhole(String text) {
    return bounded(text, false);
  }

  /// A match and what a template makes of it.
  public record Replacement(int start, int end, String text) {}

  /// All matches from the first on that are not empty.
  ///
  /// @param template what to put in the place of each, as [java.util.regex.Matcher#appendReplacement] reads it
  /// @param most     no more than these
  /// @throws Endless where it takes too many steps to say
  /// @throws IllegalArgumentException or IndexOutOfBoundsException where the template names no group
  public List<Replacement> replacements(String text, String template, int most) {
    List<Replacement> found = new ArrayList<>();
    try {
      Matcher matcher = pattern.matcher(new Counted(text, new int[1]));
      int behind = 0;
      while (found.size() < most && matcher.find()) {
        if (matcher.end() > matcher.start()) {
          StringBuilder made = new StringBuilder();
          matcher.appendReplacement(made, template);
          found.add(new Replacement(matcher.start(), matcher.end(), made.substring(matcher.start() - behind)));
          behind = matcher.end();
        }
      }
    } catch (StackOverflowError e) {
      throw new Endless(e);
    }
    return found;
  }

  private boolean bounded(String text, boolean within) {
    try {
      Matcher matcher = pattern.matcher(new Counted(text, new int[1]));
      return within ? matcher.find() : matcher.matches();
    } catch (StackOverflowError e) {
      // The JDK's matcher calls itself once per repetition of a group.
      throw new Endless(e);
    }
  }

  private static Pattern compile(String regex, boolean ignoreCase) {
    if (regex.length() > LONGEST) {
      throw new PatternSyntaxException("longer than " + LONGEST, regex, -1);
    }
    try {
      return Pattern.compile(regex, Pattern.MULTILINE
          | (ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0));
    } catch (StackOverflowError e) {
      PatternSyntaxException tooDeep = new PatternSyntaxException("nested too deeply", regex, -1);
      tooDeep.initCause(e);
      throw tooDeep;
    }
  }

  /// Matching was given up.
  public static final class Endless extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Endless(Throwable cause) {
      super("too many steps", cause, false, false);
    }
  }

  /// A text that lets itself be looked at only so often.
  private record Counted(CharSequence text, int[] steps) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (++steps[0] > MOST_STEPS) {
        throw new Endless(null);
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), steps);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
