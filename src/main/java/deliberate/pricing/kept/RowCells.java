package deliberate.pricing.kept;

import deliberate.pricing.Price;
import deliberate.pricing.kept.PriceSheet.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the cells of one row, and notes which of them cannot be understood.
final class RowCells {
  private static final String AMOUNT = "\\d{1,9}([.,]\\d{1,12})?";
  private static final String CURRENCY = "[A-Z]{3}";
  private static final String THRESHOLD = "\\d{1,9}";

  private final PriceRow row;
  private final Map<PriceColumn, Problem> problems = new EnumMap<>(PriceColumn.class);

  RowCells(PriceRow row) {
    this.row = row;
  }

  Map<PriceColumn, Problem> problems() {
    return problems;
  }

  boolean isGood() {
    return problems.isEmpty();
  }

  void note(PriceColumn column, Problem problem) {
    problems.putIfAbsent(column, problem);
  }

  String name(PriceColumn column) {
    if (row.of(column).isEmpty()) {
      note(column, Problem.MISSING);
    }
    return row.of(column);
  }

  /// Zeros stand in for what is missing; the row is no good then.
  Price.Rates rates() {
    return new Price.Rates(needed(PriceColumn.INPUT), amount(PriceColumn.CACHED), amount(PriceColumn.CACHE_WRITE),
        amount(PriceColumn.CACHE_WRITE_LONG), needed(PriceColumn.OUTPUT), amount(PriceColumn.REASONING));
  }

  Optional<BigDecimal> amount(PriceColumn column) {
    String typed = row.of(column);
    if (!typed.isEmpty() && !typed.matches(AMOUNT)) {
      note(column, Problem.NO_AMOUNT);
      return Optional.empty();
    }
    return typed.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(typed.replace(',', '.')));
  }

  /// An amount that has to be above 0.
  Optional<BigDecimal> factor(PriceColumn column) {
    Optional<BigDecimal> factor = amount(column);
    if (factor.isPresent() && factor.get().signum() == 0) {
      note(column, Problem.NO_AMOUNT);
    }
    return factor;
  }

  String currency() {
    String typed = row.of(PriceColumn.CURRENCY).toUpperCase(Locale.ROOT);
    boolean good = typed.matches(CURRENCY);
    if (!typed.isEmpty() && !good) {
      note(PriceColumn.CURRENCY, Problem.NO_CURRENCY);
    }
    return good ? typed : OwnPrice.DOLLARS;
  }

  /// US dollars for one of that currency.
  BigDecimal perUnit(String currency) {
    if (currency.equals(OwnPrice.DOLLARS)) {
      return BigDecimal.ONE;
    }
    if (row.of(PriceColumn.RATE).isEmpty()) {
      note(PriceColumn.RATE, Problem.MISSING);
    }
    return factor(PriceColumn.RATE).orElse(BigDecimal.ONE);
  }

  long threshold() {
    String typed = row.of(PriceColumn.ABOVE);
    if (!typed.matches(THRESHOLD) || Long.parseLong(typed) == 0) {
      note(PriceColumn.ABOVE, Problem.NO_THRESHOLD);
      return 0;
    }
    return Long.parseLong(typed);
  }

  Optional<LocalDate> day(PriceColumn column) {
    try {
      return row.of(column).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.of(column)));
    } catch (DateTimeException _) {
      note(column, Problem.NO_DAY);
      return Optional.empty();
    }
  }

  private BigDecimal needed(PriceColumn column) {
    if (row.of(column).isEmpty()) {
      note(column, Problem.MISSING);
    }
    return amount(column).orElse(BigDecimal.ZERO);
  }
}
