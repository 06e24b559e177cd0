package deliberate.provider.offline.numbers;

import deliberate.provider.offline.family.Head;
import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.Recheck;
import deliberate.provider.offline.family.Scratchpad;
import deliberate.provider.offline.reading.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One letter to count: spelled out on paper where there is paper, else guessed at a glance.
record LetterJob(char letter, String word) implements Job {
  /// Letters that are spelled out on one line.
  private static final int AT_ONCE = 12;
  /// A longer stretch is counted as hard as this, however long.
  private static final double HARDEST = 8;

  @Override
  public Answer solve(Scratchpad pad) {
    long count = Recheck.until(pad, attempt -> count(pad, attempt));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("letter", "" + letter);
    fields.put("word", word);
    fields.put("count", "" + count);
    String sentence = count == 1
        ? "The letter \"" + letter + "\" occurs once in \"" + word + "\" (1 time)."
        : "The letter \"" + letter + "\" occurs " + count + " times in \"" + word + "\".";
    return Answer.of("" + count, "" + count, sentence, fields);
  }

  private long count(Scratchpad pad, int attempt) {
    Head head = new Head(pad);
    int size = AT_ONCE - attempt % 3;
    long sum = 0;
    for (String part : parts(size)) {
      long exact = part.chars().filter(c -> Character.toLowerCase(c) == letter).count();
      boolean onPaper = pad.note(spelled(part));
      long counted = head.result(exact, Math.min(HARDEST, part.length() * 0.7), onPaper);
      sum += counted;
      pad.note(counted + " times " + letter + ", so far " + sum + ".");
    }
    return sum;
  }

  private List<String> parts(int size) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < word.length(); i += size) {
      parts.add(word.substring(i, Math.min(word.length(), i + size)));
    }
    return parts;
  }

  private static String spelled(String part) {
    return part.replaceAll("\\s", "").toLowerCase(Locale.ROOT).replaceAll("(?<=.)(?=.)", "-");
  }
}
