package deliberate.pricing.kept;

import deliberate.pricing.Price;
import java.util.ArrayList;
import java.util.List;

/// What is kept of prices: the user's own, and those brought in.
///
/// @param unfinished rows of own prices that do not hold yet, as they were typed
public record KeptPrices(List<OwnPrice> own, List<PriceRow> unfinished, List<Price> imported) {
  public static final KeptPrices NONE = new KeptPrices(List.of(), List.of(), List.of());

  public KeptPrices {
    own = List.copyOf(own);
    unfinished = List.copyOf(unfinished);
    imported = List.copyOf(imported);
  }

  public KeptPrices withOwn(List<OwnPrice> newOwn, List<PriceRow> nowUnfinished) {
    return new KeptPrices(newOwn, nowUnfinished, imported);
  }

  /// With these in the place of earlier ones of the same models and days.
  public KeptPrices withImported(List<Price> more) {
    List<Price> all = new ArrayList<>(imported.stream().filter(old -> more.stream().noneMatch(now ->
        now.vendor().equals(old.vendor()) && now.model().equals(old.model())
            && now.effectiveFrom().equals(old.effectiveFrom()))).toList());
    all.addAll(more);
    return new KeptPrices(own, unfinished, all);
  }

  public KeptPrices withoutImported() {
    return new KeptPrices(own, unfinished, List.of());
  }
}
