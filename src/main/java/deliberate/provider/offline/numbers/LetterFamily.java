package deliberate.provider.offline.numbers;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.TaskFamily;
import deliberate.provider.offline.reading.ReadPrompt;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counting how often a letter occurs in a word or a sentence.
public final class LetterFamily implements TaskFamily {
  private static final Pattern ASKS = Pattern.compile("(?i)\\b(how many|how often|count|number of|occurrences)\\b");
  private static final List<Pattern> LETTER = List.of(
      Pattern.compile("(?i)\\b(?:letter|character)s?\\b[^\\p{L}\\d\\n]{1,4}(\\p{L})(?!\\p{L})"),
      Pattern.compile("[\"“'‘`](\\p{L})[\"”'’`]"),
      Pattern.compile("(?<![\\p{L}'’])(\\p{L})['’]s\\b"),
      Pattern.compile("(?i)\\b(?:how many|count|number of)(?: the| of)?(?: letters?)? (\\p{L})s?(?!\\p{L})"));
  private static final List<Pattern> WORD = List.of(
      Pattern.compile("(?<![\\p{L}\\d])[\"“`](\\p{L}[^\"”`\\n]{1,600})[\"”`]"),
      Pattern.compile("(?im)\\b(?:word|sentence|text|phrase|name|line|string)s?"
          + "(?:: {0,3}\\n{0,2}|\\? {0,3}\\n\\n)(\\S.{1,600})$"),
      Pattern.compile("(?<!\\p{L})['‘]([^'’\\n]{2,600})['’](?!\\p{L})"),
      Pattern.compile("(?i)\\bin (?:the )?(?:word|name|term) (\\p{L}[\\p{L}\\-]{1,60})"),
      Pattern.compile("(?i)\\bin (?!(?:this|the|that|following)\\b)(\\p{L}[\\p{L}\\-]{1,60})"),
      Pattern.compile("(?m): {0,3}(\\S.{1,600})$"));

  @Override
  public Optional<Job> recognise(ReadPrompt prompt) {
    String text = prompt.focus();
    if (!ASKS.matcher(prompt.request()).find()) {
      return Optional.empty();
    }
    return first(LETTER, text).flatMap(letter -> first(WORD, text).map(word ->
        new LetterJob(Character.toLowerCase(letter.group(1).charAt(0)), word.group(1).strip())));
  }

  private static Optional<MatchResult> first(List<Pattern> patterns, String text) {
    return patterns.stream().map(p -> p.matcher(text)).filter(Matcher::find).map(Matcher::toMatchResult).findFirst();
  }
}
