package deliberate.grader.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A number as it stands in a text, and what it may mean: `1,234` is 1234 to some and 1.234 to others.
///
/// @param text     as it is written
/// @param readings all that it may mean, the likelier first
record NumberText(String text, List<BigDecimal> readings) {
  /// Digits, groups of three after a separator, decimals, exponent. Blanks that separate groups do not break a line.
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{Nd}_])[-−–+]?"
      + "(?:\\d{1,3}(?:[,.'’ \\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)|\\d+)(?:[.,]\\d+)?(?:[eE][-+]?\\d{1,3})?"
      + "|(?<![\\p{L}\\p{Nd}_.,])[-−–+]?\\.\\d+");
  private static final int LONGEST = 200_000;

  /// The numbers of a text in order; of a very long text, those near its end.
  static List<NumberText> in(String text) {
    String looked = text.substring(Math.max(0, text.length() - LONGEST));
    return NUMBER.matcher(looked).results().map(match -> of(match.group())).toList();
  }

  private static NumberText of(String written) {
    String number = written.replaceAll("[−–]", "-").replaceAll("[ \\u00a0\\u2009\\u202f'’]", "");
    Set<BigDecimal> readings = new LinkedHashSet<>();
    int comma = number.lastIndexOf(',');
    int point = number.lastIndexOf('.');
    boolean severalCommas = number.indexOf(',') != comma;
    boolean severalPoints = number.indexOf('.') != point;
    if (comma < 0 && !severalPoints || comma < point && comma >= 0 && !severalPoints) {
      readings.add(new BigDecimal(number.replace(",", "")));
    }
    if (point < comma && !severalCommas) {
      BigDecimal decimalComma = new BigDecimal(number.replace(".", "").replace(',', '.'));
      BigDecimal grouped = new BigDecimal(number.replaceAll("[.,]", ""));
      readings.addAll(point < 0 && isGroup(number, comma) ? List.of(grouped, decimalComma) : List.of(decimalComma));
    } else if (severalCommas && point < 0 || severalPoints || point >= 0 && comma < 0 && isGroup(number, point)) {
      readings.add(new BigDecimal(number.replaceAll("[.,](?=.*[eE]|\\d{3})", "")));
    }
    return new NumberText(written.strip(), new ArrayList<>(readings));
  }

  /// Whether exactly three digits follow the separator, and something other than a lone 0 stands before it.
  private static boolean isGroup(String number, int separator) {
    return number.substring(separator + 1).matches("\\d{3}")
        && number.substring(0, separator).matches("[-+]?[1-9]\\d*");
  }
}
