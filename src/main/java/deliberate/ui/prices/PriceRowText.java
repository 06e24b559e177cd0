package deliberate.ui.prices;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.pricing.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A price in words.
final class PriceRowText {
  private static final int DAYS_TO_MONTHS = 60;
  private static final int DAYS_OF_MONTH = 30;
  private static final int FULL_DATE = 10;

  private PriceRowText() {}

  static String rate(Optional<BigDecimal> rate) {
    return rate.map(known -> "$" + Numbers.number(known)).orElse("");
  }

  /// From which day on, and to which.
  static String holds(Price price) {
    if (price.effectiveTo().isPresent()) {
      return price.effectiveFrom().map(from -> Text.of("prices.from-to", from, price.effectiveTo().get()))
          .orElseGet(() -> Text.of("prices.to", price.effectiveTo().get()));
    }
    return price.effectiveFrom().map(from -> Text.of("prices.from", from)).orElse("");
  }

  /// What makes it dearer or cheaper: a long input, another service, the hour.
  static String also(Price price) {
    List<String> parts = new ArrayList<>();
    price.tiers().forEach(tier -> parts.add(Text.of("prices.above", Numbers.tokens(tier.above()),
        rate(Optional.of(tier.rates().input())), rate(Optional.of(tier.rates().output())))));
    price.services().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(service ->
        parts.add(Text.of("prices.service", service.getKey(), rate(Optional.of(service.getValue().standard().input())),
            rate(Optional.of(service.getValue().standard().output())))));
    price.peak().ifPresent(peak -> parts.add(Text.of("prices.off-peak", Numbers.number(peak.outside()))));
    return String.join(" · ", parts);
  }

  /// Where it comes from and how old it is.
  static String origin(Price price, LocalDate today) {
    if (price.simulated()) {
      return Text.of("prices.simulated");
    }
    String shelf = Text.of("prices.shelf." + price.shelf().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return shelf + age(price.asOf(), today);
  }

  /// All that is known of it, for the one row that is looked at.
  static String details(Price price, LocalDate today) {
    List<String> lines = new ArrayList<>(List.of(origin(price, today)));
    price.original().ifPresent(typed -> lines.add(Text.of("prices.typed", Numbers.number(typed.rates().input()),
        Numbers.number(typed.rates().output()), typed.currency(), Numbers.number(typed.perUnit()))
        + typed.rateOf().map(day -> Text.of("prices.typed.of", day)).orElse("")));
    for (String more : List.of(price.source(), also(price), price.notes())) {
      if (!more.isEmpty()) {
        lines.add(more);
      }
    }
    return String.join("\n", lines);
  }

  /// How old it is, to be said after something; empty where that is not known.
  static String age(String asOf, LocalDate today) {
    if (asOf.length() < FULL_DATE) {
      return asOf.isEmpty() ? "" : Text.of("prices.as-of", asOf);
    }
    long days = ChronoUnit.DAYS.between(LocalDate.parse(asOf), today);
    if (days <= 0) {
      return Text.of("prices.age.today");
    }
    return days < DAYS_TO_MONTHS ? Text.of("prices.age.days", Numbers.tokens(days))
        : Text.of("prices.age.months", Numbers.tokens(days / DAYS_OF_MONTH));
  }
}
