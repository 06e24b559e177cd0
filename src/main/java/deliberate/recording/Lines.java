package deliberate.recording;

import deliberate.pricing.Price;
import deliberate.pricing.PriceBook;
import deliberate.pricing.PriceKey;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatRequest;
import deliberate.tokens.Count;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The lines of the file; the README's developer part describes them.
final class Lines {
  private Lines() {}

  /// The first line.
  record Head(String format, int schemaVersion, Instant recordedAt, UUID promptId, String title, String promptVersion,
              String caseName) {}

  /// A take begins.
  record TakeLine(int take, Instant startedAt, int turn, List<Count> thoughtBefore, ChatRequest request,
                  List<Price> prices, List<Alias> aliases, Optional<BigDecimal> cost) {

    static TakeLine of(int number, Take take) {
      return new TakeLine(number, take.startedAt(), take.turn(), take.thoughtBefore(), take.request(),
          take.prices().prices(), take.prices().aliases().entrySet().stream()
              .map(alias -> new Alias(alias.getKey(), alias.getValue())).toList(), take.cost());
    }

    Take with(Tape tape) {
      Map<PriceKey, PriceKey> names = new LinkedHashMap<>();
      aliases.forEach(alias -> names.put(alias.name(), alias.pricedAs()));
      return new Take(startedAt, request, turn, thoughtBefore, new PriceBook(prices, names), cost, tape);
    }
  }

  /// Another name of a model, and whose price it has.
  record Alias(PriceKey name, PriceKey pricedAs) {}

  /// Something came.
  ///
  /// @param at nanoseconds since that take began
  record EventLine(int take, long at, ChatEvent event) {}

  /// The last line.
  ///
  /// @param lines  how many there are before it
  /// @param sha256 of those lines with their ends, in hexadecimal
  record End(long lines, String sha256) {}
}
