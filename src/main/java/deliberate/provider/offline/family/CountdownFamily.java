package deliberate.provider.offline.family;

import deliberate.provider.offline.reading.ReadPrompt;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The Countdown numbers game: reach a target from given numbers, each used at most once.
final class CountdownFamily implements TaskFamily {
  private static final int FEWEST = 2;
  private static final int MOST = 8;
  private static final Pattern TARGET = Pattern.compile(
      "(?i)\\b(?:target|reach|make|makes|get|hit|obtain|form)\\b[^\\d\\n]{0,24}?(\\d{1,6})(?![\\d.]*\\d)");

  @Override
  public Optional<Job> recognise(ReadPrompt prompt) {
    String text = prompt.focus();
    Matcher target = TARGET.matcher(text);
    if (!target.find()) {
      return Optional.empty();
    }
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
