package deliberate.spend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What has been spent, added up. Runs that are still going are left out.
///
/// @param rows the dearest first; days the latest first
public record SpendReport(List<Row> rows) {

  public SpendReport {
    rows = List.copyOf(rows);
  }

  /// What is added up.
  public enum By {
    MODEL,
    VENDOR,
    PROMPT,
    DAY,
    MONTH
  }

  /// One line.
  ///
  /// @param name      the model's id, the vendor's, the prompt's title, or the day or month as ISO 8601 writes it
  /// @param usd       what the runs cost whose cost is known
  /// @param unpriced  runs whose cost is not known
  /// @param simulated whether its money is made up
  public record Row(String name, int runs, BigDecimal usd, int unpriced, boolean simulated) {
    private Row plus(Spent one) {
      return new Row(name, runs + 1, usd.add(one.usd().orElse(BigDecimal.ZERO)),
          unpriced + (one.usd().isEmpty() ? 1 : 0), simulated);
    }
  }

  private record Key(String id, boolean simulated) {}

  /// @param zone where a day begins at midnight
  public static SpendReport of(List<Spent> spent, By by, ZoneId zone) {
    Function<Spent, String> id = switch (by) {
      case MODEL -> Spent::model;
      case VENDOR -> Spent::vendor;
      case PROMPT -> one -> one.prompt().toString();
      case DAY -> one -> LocalDate.ofInstant(one.at(), zone).toString();
      case MONTH -> one -> YearMonth.from(one.at().atZone(zone)).toString();
    };
    Map<Key, Row> rows = new LinkedHashMap<>();
    for (Spent one : spent.stream().filter(run -> !run.going()).toList()) {
      Key key = new Key(id.apply(one), one.simulated());
      String name = by == By.PROMPT ? one.title() : key.id();
      Row row = rows.getOrDefault(key, new Row(name, 0, BigDecimal.ZERO, 0, one.simulated()));
      rows.put(key, row.plus(one));
    }
    List<Row> sorted = new ArrayList<>(rows.values());
    sorted.sort(by == By.DAY || by == By.MONTH ? Comparator.comparing(Row::name).reversed()
        : Comparator.comparing(Row::simulated).thenComparing(Row::usd, Comparator.reverseOrder()));
    return new SpendReport(sorted);
  }

  /// Every row with all digits, for a spreadsheet: name, runs, US dollars, runs without a known cost, made up or not.
  public List<List<String>> table() {
    return rows.stream().map(row -> List.of(row.name(), "" + row.runs(), row.usd().toPlainString(),
        "" + row.unpriced(), row.simulated() ? "simulated" : "real")).toList();
  }

  /// The real money of the last so many days, the latest last, those without a run included. For a report by day.
  public List<Row> lastDays(LocalDate today, int count) {
    return IntStream.range(0, count).mapToObj(back -> real(today.minusDays(count - 1L - back).toString())).toList();
  }

  /// The same of months, for a report by month.
  public List<Row> lastMonths(LocalDate today, int count) {
    YearMonth now = YearMonth.from(today);
    return IntStream.range(0, count).mapToObj(back -> real(now.minusMonths(count - 1L - back).toString())).toList();
  }

  private Row real(String name) {
    return rows.stream().filter(row -> !row.simulated() && row.name().equals(name)).findFirst()
        .orElse(new Row(name, 0, BigDecimal.ZERO, 0, false));
  }

  /// Real money in all.
  public BigDecimal total() {
    return rows.stream().filter(row -> !row.simulated()).map(Row::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// Real runs whose cost is in no sum.
  public int unpriced() {
    return rows.stream().filter(row -> !row.simulated()).mapToInt(Row::unpriced).sum();
  }
}
