package deliberate.pricing.kept;

import deliberate.pricing.Price;
import deliberate.pricing.PriceBook;
import deliberate.provider.ModelOffer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The book of the moment: what came with the app, what is kept, and what endpoints say. Thread-safe.
public final class LivePrices implements Supplier<PriceBook> {
  private final PriceBook builtIn;
  private final KeptPricesFile file;
  private KeptPrices kept = KeptPrices.NONE;
  private List<Price> listed = List.of();
  private volatile PriceBook book;

  public LivePrices(PriceBook builtIn, KeptPricesFile file) {
    this.builtIn = builtIn;
    this.file = file;
    this.book = builtIn;
  }

  @Override
  public PriceBook get() {
    return book;
  }

  public synchronized KeptPrices kept() {
    return kept;
  }

  /// Reads what is kept.
  ///
  /// @throws IOException where it cannot be read; the prices that came with the app hold then
  public synchronized void load() throws IOException {
    kept = file.load();
    renew();
  }

  /// Changes what is kept, on disk first.
  public synchronized void change(UnaryOperator<KeptPrices> change) throws IOException {
    KeptPrices now = change.apply(kept);
    file.save(now);
    kept = now;
    renew();
  }

  /// What endpoints say of their models.
  public synchronized void list(List<Price> prices) {
    listed = List.copyOf(prices);
    renew();
  }

  /// What an endpoint says that one of its models costs; empty where it does not say.
  ///
  /// @param source the endpoint's name
  /// @param on     when it said so
  public static Optional<Price> listed(String vendor, String source, LocalDate on, ModelOffer offer) {
    return offer.inputPrice().flatMap(input -> offer.outputPrice().map(output -> new Price(vendor, offer.name(),
        new Price.Rates(input, Optional.empty(), Optional.empty(), Optional.empty(), output, Optional.empty()),
        List.of(), Map.of(), Optional.empty(), Optional.of(on), Optional.empty(), on.toString(), source, "", false,
        Price.Shelf.LISTED, Optional.empty())));
  }

  private void renew() {
    List<Price> all = new ArrayList<>();
    kept.own().forEach(own -> all.add(own.toPrice()));
    all.addAll(kept.imported());
    all.addAll(builtIn.prices());
    listed.stream().filter(price -> builtIn.find(price.vendor(), price.model(),
        price.effectiveFrom().orElseThrow()).isEmpty()).forEach(all::add);
    book = new PriceBook(all, builtIn.aliases());
  }
}
