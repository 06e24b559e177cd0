package deliberate.provider.offline.numbers;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.Numerals;
import deliberate.provider.offline.family.TaskFamily;
import deliberate.provider.offline.reading.ReadPrompt;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which day of the week a date is, or some days before or after a date or a day.
public final class WeekdayFamily implements TaskFamily {
  private static final Pattern ASKS = Pattern.compile("(?i)\\b(day of the week|(which|what)( week)? ?day|weekday)\\b");
  private static final String MONTHS =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTHS + ",? (\\d{4})\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b" + MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final Pattern DAY =
      Pattern.compile("(?i)\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
  private static final Pattern DISTANCE = Pattern.compile("(?i)(\\d{1,6}|\\b[a-z]{3,6}) (day|week)s?\\b(?: (\\w+))?");
  private static final Pattern SHIFTED = Pattern.compile("(?i)\\b(yesterday|tomorrow) (was|is|will be)\\b");

  @Override
  public Optional<Job> recognise(ReadPrompt prompt) {
    String text = prompt.focus();
    if (!ASKS.matcher(prompt.request()).find()) {
      return Optional.empty();
    }
    long distance = distance(text);
    Optional<LocalDate> date = date(text);
    if (date.isPresent()) {
      return Optional.of(new WeekdayJob(date, Optional.empty(), distance));
    }
    Matcher day = DAY.matcher(text);
    return day.find() && (distance != 0 || SHIFTED.matcher(text).find())
        ? Optional.of(new WeekdayJob(Optional.empty(),
            Optional.of(DayOfWeek.valueOf(day.group(1).toUpperCase(Locale.ROOT)).minus(shift(text))), distance))
        : Optional.empty();
  }

  private static int shift(String text) {
    Matcher shifted = SHIFTED.matcher(text);
    return !shifted.find() ? 0 : shifted.group(1).equalsIgnoreCase("yesterday") ? -1 : 1;
  }

  private static long distance(String text) {
    Matcher found = DISTANCE.matcher(text);
    while (found.find()) {
      int amount = Numerals.small(found.group(1));
      if (amount >= 0) {
        String next = found.group(3) == null ? "" : found.group(3).toLowerCase(Locale.ROOT);
        boolean back = next.equals("before") || next.equals("ago") || next.equals("earlier");
        return (back ? -1L : 1L) * amount * (found.group(2).equalsIgnoreCase("week") ? 7 : 1);
      }
    }
    return 0;
  }

  private static Optional<LocalDate> date(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    return monthFirst.find()
        ? date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
        : Optional.empty();
  }

  private static int month(String name) {
    return Month.valueOf(name.toUpperCase(Locale.ROOT)).getValue();
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
