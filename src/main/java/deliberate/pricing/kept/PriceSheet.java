package deliberate.pricing.kept;

import deliberate.pricing.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the typed rows make.
///
/// A price holds once each of its rows, those for a long input included, can be understood; until then all of them are
/// kept as they are typed.
///
/// @param prices     those that hold
/// @param unfinished the rows of the others
/// @param problems   by row, in their order, what cannot be understood
public record PriceSheet(List<OwnPrice> prices, List<PriceRow> unfinished,
                         List<Map<PriceColumn, Problem>> problems) {

  /// What is wrong with a cell.
  public enum Problem {
    MISSING,
    NO_AMOUNT,
    NO_DAY,
    NO_CURRENCY,
    NO_THRESHOLD,
    /// The last day is before the first.
    ENDS_BEFORE,
    /// Another row is for the same model, threshold and first day.
    TWICE,
    /// There is no row for a short input of the same model and first day.
    NO_SHORT_INPUT,
    /// This is said once, in the row for a short input.
    NOT_HERE
  }

  /// A price's rows have these in common.
  private record Key(String vendor, String model, String from) {
    static Key of(PriceRow row) {
      return new Key(row.of(PriceColumn.VENDOR), row.of(PriceColumn.MODEL), row.of(PriceColumn.FROM));
    }
  }

  /// @param earlier prices as they were; one that did not change keeps the day on which it was typed
  public static PriceSheet read(List<PriceRow> rows, LocalDate today, List<OwnPrice> earlier) {
    List<RowCells> cells = rows.stream().map(RowCells::new).toList();
    Map<Key, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isBlank()) {
        groups.computeIfAbsent(Key.of(rows.get(i)), _ -> new ArrayList<>()).add(i);
      }
    }
    List<OwnPrice> prices = new ArrayList<>();
    Set<Integer> unfinished = new TreeSet<>();
    groups.values().forEach(group -> {
      Optional<OwnPrice> price = price(group, rows, cells, today);
      price.ifPresentOrElse(known -> prices.add(asTyped(known, earlier)), () -> unfinished.addAll(group));
    });
    return new PriceSheet(List.copyOf(prices), unfinished.stream().map(rows::get).toList(),
        cells.stream().map(RowCells::problems).map(Collections::unmodifiableMap).toList());
  }

  /// The rows of prices as they are kept.
  public static List<PriceRow> rows(KeptPrices kept) {
    List<PriceRow> rows = new ArrayList<>();
    kept.own().forEach(price -> rows.addAll(PriceRow.of(price)));
    rows.addAll(kept.unfinished());
    return rows;
  }

  private static Optional<OwnPrice> price(List<Integer> group, List<PriceRow> rows, List<RowCells> cells,
                                          LocalDate today) {
    Optional<OwnPrice> price = Optional.empty();
    List<Price.Tier> tiers = new ArrayList<>();
    Set<Long> thresholds = new HashSet<>();
    for (int i : group) {
      boolean isShort = rows.get(i).of(PriceColumn.ABOVE).isEmpty();
      Price.Rates rates = cells.get(i).rates();
      long threshold = isShort ? 0 : cells.get(i).threshold();
      if (isShort) {
        price = Optional.of(price(cells.get(i), rates, today));
      } else {
        tiers.add(tier(rows.get(i), cells.get(i), threshold, rates));
      }
      if (!thresholds.add(threshold)) {
        cells.get(i).note(isShort ? PriceColumn.MODEL : PriceColumn.ABOVE, Problem.TWICE);
      }
    }
    if (price.isEmpty()) {
      group.forEach(i -> cells.get(i).note(PriceColumn.ABOVE, Problem.NO_SHORT_INPUT));
    }
    return price.filter(_ -> group.stream().allMatch(i -> cells.get(i).isGood())).map(one -> one.withTiers(tiers));
  }

  private static OwnPrice price(RowCells cells, Price.Rates rates, LocalDate today) {
    String currency = cells.currency();
    BigDecimal perUnit = cells.perUnit(currency);
    Optional<LocalDate> from = cells.day(PriceColumn.FROM);
    Optional<LocalDate> to = cells.day(PriceColumn.TO);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      cells.note(PriceColumn.TO, Problem.ENDS_BEFORE);
    }
    return new OwnPrice(cells.name(PriceColumn.VENDOR), cells.name(PriceColumn.MODEL), currency, perUnit,
        currency.equals(OwnPrice.DOLLARS) ? Optional.empty() : cells.day(PriceColumn.RATE_OF), rates, List.of(),
        cells.factor(PriceColumn.BATCH), from, to, today);
  }

  private static Price.Tier tier(PriceRow row, RowCells cells, long threshold, Price.Rates rates) {
    cells.name(PriceColumn.VENDOR);
    cells.name(PriceColumn.MODEL);
    for (PriceColumn once : List.of(PriceColumn.BATCH, PriceColumn.CURRENCY, PriceColumn.RATE, PriceColumn.RATE_OF,
        PriceColumn.TO)) {
      if (!row.of(once).isEmpty()) {
        cells.note(once, Problem.NOT_HERE);
      }
    }
    return new Price.Tier(threshold, rates);
  }

  private static OwnPrice asTyped(OwnPrice now, List<OwnPrice> earlier) {
    return earlier.stream().filter(then -> then.typedOn(now.typed()).equals(now)).findFirst().orElse(now);
  }
}
