package deliberate.spend;

import java.util.List;
import java.util.Optional;

/// What several runs that start together will cost and how long they will take.
///
/// @param real      US dollars; empty where none of them costs real money of a known price
/// @param simulated made-up money; empty where none costs any
/// @param seconds   until the last is done
/// @param unpriced  how many have no price
/// @param rests     how many rest on earlier runs of their model at their effort
/// @param runs      how many there are
public record Forecast(Optional<Spread> real, Optional<Spread> simulated, Spread seconds, int unpriced, int rests,
                       int runs) {

  public static Forecast of(List<Quote> quotes) {
    return new Forecast(sum(quotes, false), sum(quotes, true),
        quotes.stream().map(Quote::seconds).reduce(Spread.ZERO, Spread::beside),
        (int) quotes.stream().filter(quote -> quote.usd().isEmpty()).count(),
        (int) quotes.stream().filter(quote -> quote.basis() == Quote.Basis.HISTORY).count(), quotes.size());
  }

  private static Optional<Spread> sum(List<Quote> quotes, boolean simulated) {
    return quotes.stream().filter(quote -> quote.simulated() == simulated).flatMap(quote -> quote.usd().stream())
        .reduce(Spread::plus);
  }
}
