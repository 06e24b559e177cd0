package deliberate.provider.offline.numbers;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.Numerals;
import deliberate.provider.offline.family.TaskFamily;
import deliberate.provider.offline.reading.ReadPrompt;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The Countdown numbers game: reach a target from given numbers, each used at most once.
public final class CountdownFamily implements TaskFamily {
  private static final int FEWEST = 3;
  private static final int MOST = 8;
  /// The word itself first, then the verbs that usually come with it, then the common ones.
  private static final List<Pattern> TARGET = Stream.of("target", "reach|equals?|hit", "make|makes|get|obtain|form")
      .map(word -> Pattern.compile("(?i)\\b(?:" + word
          + ")\\b[^\\d\\n.]{0,24}?\\n?[^\\d\\n.]{0,8}?(\\d{1,6})(?![\\d.]*\\d)")).toList();
  private static final Pattern ASKS = Pattern.compile("(?i)\\b(target|reach|make|get|hit|obtain|form|countdown)\\b");

  @Override
  public Optional<Job> recognise(ReadPrompt prompt) {
    String text = prompt.focus();
    Optional<MatchResult> found = TARGET.stream().map(p -> p.matcher(text)).filter(Matcher::find)
        .map(Matcher::toMatchResult).findFirst();
    if (found.isEmpty() || !ASKS.matcher(prompt.request()).find()) {
      return Optional.empty();
    }
    MatchResult target = found.get();
    // The target itself is not one of the numbers, also where they follow it directly.
    String rest = text.substring(0, target.start(1)) + "#" + text.substring(target.end(1));
    List<Long> numbers = Numerals.firstRun(rest, FEWEST);
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    long wanted = Long.parseLong(target.group(1));
    return Optional.of(new CountdownJob(wanted, numbers.stream().limit(MOST).toList()));
  }
}
