package deliberate.provider.offline.logic;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.TaskFamily;
import deliberate.provider.offline.reading.BlockKind;
import deliberate.provider.offline.reading.ReadPrompt;
import deliberate.provider.offline.reading.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Small scheduling puzzles: who or what comes on which day, at which hour or in which slot.
public final class ScheduleFamily implements TaskFamily {
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  static final String SLOT =
      "((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\d{1,2}:\\d{2}|\\d{1,2} ?[ap]m|(?i:slot) \\d{1,2})";
  private static final Pattern SLOTS = Pattern.compile("\\b" + SLOT + "\\b");
  private static final Pattern DAY_RANGE = Pattern.compile("\\b(\\w+day) (?:to|through|until) (\\w+day)\\b");
  private static final Pattern SLOT_RANGE =
      Pattern.compile("(?i)\\bslots? (\\d{1,2}) ?(?:to|through|-|–) ?(\\d{1,2})\\b");
  private static final Pattern ITEMS = Pattern.compile(
      "(?U)\\b\\p{Lu}[\\p{L}\\d]*(?:, \\p{Lu}[\\p{L}\\d]*){0,10},? and \\p{Lu}[\\p{L}\\d]*\\b"
          + "|\\b\\p{Lu}[\\p{L}\\d]*(?:, \\p{Lu}[\\p{L}\\d]*){1,10}");
  private static final Pattern ITEM = Pattern.compile("(?U)\\p{Lu}[\\p{L}\\d]*");
  private static final Pattern ORDERS = Pattern.compile(
      "(?i)\\b(before|after|earlier|later|next to|not on|not at|not in|cannot|must|schedul\\w+|adjacent)\\b");

  private static final Pattern ASKS = Pattern.compile(
      "(?i)\\b(schedul\\w+|arrange|assign|plan|timetable|solve)\\b|\\b(who|when|which (day|slot|time))\\b[^.\\n]*\\?");

  @Override
  public Optional<Job> recognise(ReadPrompt prompt) {
    String text = prompt.focus();
    String everything = text + "\n" + prompt.textOf(BlockKind.RULES);
    List<String> slots = slots(everything);
    List<String> items = items(text, slots);
    boolean puzzle = slots.size() >= 2 && items.size() >= 2 && items.size() <= slots.size() && slots.size() <= 10
        && ASKS.matcher(prompt.request()).find() && ORDERS.matcher(everything).find();
    return puzzle
        ? Optional.of(new ScheduleJob(items, slots, new ScheduleRules(items, slots).read(Sentences.of(everything))))
        : Optional.empty();
  }

  /// A range where one is given, else the slots of the first sentence that lists two or more.
  private static List<String> slots(String text) {
    Matcher days = DAY_RANGE.matcher(text);
    if (days.find() && DAYS.indexOf(days.group(1)) >= 0 && DAYS.indexOf(days.group(2)) > DAYS.indexOf(days.group(1))) {
      return DAYS.subList(DAYS.indexOf(days.group(1)), DAYS.indexOf(days.group(2)) + 1);
    }
    Matcher numbered = SLOT_RANGE.matcher(text);
    if (numbered.find()) {
      int last = Math.min(12, Integer.parseInt(numbered.group(2)));
      return IntStream.rangeClosed(Integer.parseInt(numbered.group(1)), last).mapToObj(n -> "slot " + n).toList();
    }
    for (String sentence : Sentences.of(text)) {
      Set<String> found = new LinkedHashSet<>();
      SLOTS.matcher(sentence).results().map(ScheduleFamily::slot).forEach(found::add);
      if (found.size() >= 2) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  static String slot(MatchResult match) {
    String slot = match.group(1);
    return slot.toLowerCase(Locale.ROOT).startsWith("slot") ? slot.toLowerCase(Locale.ROOT) : slot;
  }

  private static List<String> items(String text, List<String> slots) {
    for (MatchResult list : ITEMS.matcher(text).results().toList()) {
      List<String> items = new ArrayList<>(ITEM.matcher(list.group()).results().map(MatchResult::group).distinct()
          .toList());
      items.removeAll(slots);
      items.removeAll(DAYS);
      if (items.size() >= 2) {
        return items;
      }
    }
    return List.of();
  }
}
