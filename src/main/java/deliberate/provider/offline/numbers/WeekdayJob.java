package deliberate.provider.offline.numbers;

import deliberate.provider.offline.family.Head;
import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.Recheck;
import deliberate.provider.offline.family.Scratchpad;
import deliberate.provider.offline.reading.Answer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One day to find, counted from a known day or, for a date, from Saturday, 1 January 2000.
record WeekdayJob(Optional<LocalDate> date, Optional<DayOfWeek> day, long distance) implements Job {
  private static final int ANCHOR_YEAR = 2000;

  @Override
  public Answer solve(Scratchpad pad) {
    String found = Recheck.until(pad, _ -> name(find(pad)));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("day", found);
    return Answer.of(found, found, "It is a " + found + ".", fields);
  }

  private DayOfWeek find(Scratchpad pad) {
    Steps steps = new Steps(pad, new Head(pad));
    DayOfWeek start = day.orElse(DayOfWeek.SATURDAY);
    long days = date.map(d -> sinceAnchor(d, steps)).orElse(0L);
    if (distance != 0) {
      days = days == 0 ? distance : steps.step(days + " + " + distance, days + distance, 2);
    }
    long rest = steps.step(days + " mod 7", Math.floorMod(days, 7L), 2 + Math.abs(days) / 5_000.0);
    pad.note(name(start) + " and " + rest + " days: " + name(start.plus(rest)) + ".");
    return start.plus(rest);
  }

  private static long sinceAnchor(LocalDate date, Steps steps) {
    long years = date.getYear() - ANCHOR_YEAR;
    long days = ChronoUnit.DAYS.between(LocalDate.of(ANCHOR_YEAR, 1, 1), LocalDate.of(date.getYear(), 1, 1));
    long leaps = days - 365 * years;
    long whole = steps.step(years + " years × 365", 365 * years, 1.5);
    long leap = steps.step("leap days of these years", leaps, 1.5);
    long month = steps.step("days of " + date.getYear() + " before this one", date.getDayOfYear() - 1, 2);
    return steps.step(whole + " + " + leap + " + " + month, whole + leap + month, 1.5);
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /// Steps of the count, each written down while there is paper.
  private record Steps(Scratchpad pad, Head head) {
    long step(String words, long exact, double load) {
      boolean paper = pad.note("Work out " + words + ".");
      long result = head.result(exact, load, paper);
      pad.note("That is " + result + ".");
      return result;
    }
  }
}
