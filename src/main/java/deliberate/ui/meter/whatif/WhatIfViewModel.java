package deliberate.ui.meter.whatif;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.meter.Projection;
import deliberate.pricing.Circumstances;
import deliberate.pricing.Price;
import deliberate.pricing.PriceBook;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.meter.whatif.WhatIfRows.Projected;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Prices what the panes used on other terms.
public final class WhatIfViewModel {
  private final Supplier<PriceBook> prices;
  private final Function<String, Circumstances> now;
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ObservableList<PricedModel> found = FXCollections.observableArrayList();
  private final ObjectProperty<PricedModel> model = new SimpleObjectProperty<>(this, "model", PricedModel.OWN);
  private final ObjectProperty<Tier> tier = new SimpleObjectProperty<>(this, "tier", Tier.STANDARD);
  private final BooleanProperty caching = new SimpleBooleanProperty(this, "caching");
  private final ReadOnlyObjectWrapper<WhatIfReading> reading = new ReadOnlyObjectWrapper<>(this, "reading");
  private List<PaneReading> panes = List.of();

  /// @param prices the book of the moment
  /// @param now    what prices depend on, for a way to be served
  public WhatIfViewModel(Supplier<PriceBook> prices, Function<String, Circumstances> now) {
    this.prices = prices;
    this.now = now;
    query.subscribe(_ -> search());
    model.subscribe(_ -> renew());
    tier.subscribe(_ -> renew());
    caching.subscribe(_ -> renew());
  }

  /// The words to look for among the models.
  public StringProperty queryProperty() {
    return query;
  }

  /// The models that fit: each pane's own first, then those of the price book.
  public ObservableList<PricedModel> found() {
    return found;
  }

  public ObjectProperty<PricedModel> modelProperty() {
    return model;
  }

  public ObjectProperty<Tier> tierProperty() {
    return tier;
  }

  /// Whether the input is to come from the cache.
  public BooleanProperty cachingProperty() {
    return caching;
  }

  public ReadOnlyObjectProperty<WhatIfReading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /// Takes in what the panes read now.
  public void show(List<PaneReading> readings) {
    panes = List.copyOf(readings);
    renew();
  }

  private void search() {
    List<String> words = List.of(query.get().toLowerCase(Locale.ROOT).strip().split("\\s+"));
    found.setAll(Stream.concat(Stream.of(PricedModel.OWN), prices.get().prices().stream()
            .filter(price -> price.holdsOn(now.apply("").day()))
            .map(price -> new PricedModel(price.vendor(), price.model())).distinct())
        .filter(one -> words.stream().allMatch(one.label().toLowerCase(Locale.ROOT)::contains)).toList());
  }

  private void renew() {
    List<Projected> all = panes.stream().map(pane -> new Projected(pane, project(pane))).toList();
    reading.set(new WhatIfReading(WhatIfRows.of(all), WhatIfRows.kinds(all), sentence(all)));
  }

  private Optional<Projection> project(PaneReading pane) {
    return price(pane).map(price -> Projection.of(pane.usage(), price, caching.get()));
  }

  private Optional<Price> price(PaneReading pane) {
    PricedModel wanted = model.get().equals(PricedModel.OWN)
        ? pane.bill().price().map(price -> new PricedModel(price.vendor(), price.model())).orElse(PricedModel.OWN)
        : model.get();
    Circumstances served = now.apply(tier.get().service());
    return prices.get().find(wanted.vendor(), wanted.model(), served.day())
        .filter(price -> price.knows(served.service())).map(price -> price.under(served));
  }

  private String sentence(List<Projected> all) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Text.of(model.get().equals(PricedModel.OWN) ? "whatif.why.own" : "whatif.why.other"));
    if (caching.get()) {
      boolean tooShort = all.stream().flatMap(one -> one.projection().stream())
          .anyMatch(it -> it.cache() == Projection.Cache.TOO_SHORT);
      sentences.add(Text.of(tooShort ? "whatif.cache.short" : "whatif.cache", Numbers.tokens(Projection.LEAST_CACHED)));
    }
    if (tier.get() != Tier.STANDARD) {
      boolean priced = all.stream().anyMatch(one -> one.projection().isPresent());
      sentences.add(Text.of(priced ? "whatif.tier.late" : "whatif.tier.none", Text.of("whatif.tier."
          + tier.get().key())));
    }
    return String.join(" ", sentences);
  }
}
