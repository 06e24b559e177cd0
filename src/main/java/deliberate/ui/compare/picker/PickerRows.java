package deliberate.ui.compare.picker;

import deliberate.pricing.Price;
import deliberate.pricing.PriceBook;
import deliberate.provider.Endpoint;
import deliberate.provider.EndpointPreset;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelDescriber;
import deliberate.provider.ModelSpec;
import deliberate.settings.EndpointGuide;
import deliberate.settings.ListingsFile.Listing;
import deliberate.settings.ModelMarks;
import deliberate.ui.compare.picker.PickerRow.Access;
import deliberate.ui.compare.picker.PickerRow.Group;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Makes the picker's list: the models set up, and those with a known price whose vendor is not set up yet.
final class PickerRows {
  private static final URI NOWHERE = URI.create("https://invalid");

  private final PriceBook prices;
  private final LocalDate today;
  private final Predicate<Endpoint> hasKey;
  private final Map<String, Listing> listings;

  /// @param hasKey whether a key is there, or none is needed
  /// @param listings what the endpoints said of their models
  PickerRows(PriceBook prices, LocalDate today, Predicate<Endpoint> hasKey, Map<String, Listing> listings) {
    this.listings = listings;
    this.prices = prices;
    this.today = today;
    this.hasKey = hasKey;
  }

  List<PickerRow> of(ModelCatalog catalog, ModelMarks marks, EndpointGuide guide) {
    List<PickerRow> rows = new ArrayList<>(catalog.entries().stream().map(entry -> setUp(entry, marks)).toList());
    catalog.entries().stream().flatMap(entry -> entry.endpoint().stream()).distinct()
        .forEach(endpoint -> rows.addAll(listed(endpoint, catalog, guide.describer())));
    Set<String> vendors = catalog.entries().stream().map(entry -> entry.model().vendor()).collect(Collectors.toSet());
    guide.presets().stream().filter(preset -> !preset.isAny() && !preset.local() && !vendors.contains(preset.id()))
        .forEach(preset -> rows.addAll(offered(preset, guide.describer())));
    rows.sort(Comparator.comparing(PickerRow::group).thenComparing(row -> place(row, marks)));
    return List.copyOf(rows);
  }

  private PickerRow setUp(ModelCatalog.Entry entry, ModelMarks marks) {
    ModelSpec model = entry.model();
    Access access = entry.endpoint().map(hasKey::test).orElse(true) ? Access.READY : Access.NEEDS_KEY;
    Group group = marks.isFavourite(model.id()) ? Group.FAVOURITE
        : marks.recent().contains(model.id()) ? Group.RECENT : Group.SET_UP;
    return new PickerRow(model, entry.endpoint().map(Endpoint::name).orElse(""), access, group, price(model),
        entry.endpoint().flatMap(endpoint -> said(endpoint, model.wireName())));
  }

  private List<PickerRow> listed(Endpoint endpoint, ModelCatalog catalog, ModelDescriber describer) {
    return Optional.ofNullable(listings.get(endpoint.id())).stream().flatMap(listing -> listing.models().stream())
        .map(offer -> describer.describe(endpoint, endpoint.id() + "/" + offer.name(), offer.name()))
        .filter(model -> catalog.find(model.id()).isEmpty())
        .map(model -> new PickerRow(model, endpoint.name(), Access.LISTED, Group.LISTED, price(model),
            said(endpoint, model.wireName()))).toList();
  }

  private Optional<PickerRow.Listed> said(Endpoint endpoint, String model) {
    return Optional.ofNullable(listings.get(endpoint.id()))
        .flatMap(listing -> listing.find(model).map(offer -> new PickerRow.Listed(listing.on(), offer)));
  }

  private List<PickerRow> offered(EndpointPreset preset, ModelDescriber describer) {
    Endpoint there = new Endpoint(preset.id(), preset.name(), preset.id(), preset.ways().getFirst().protocol(),
        NOWHERE, preset.keyVariable(), Map.of());
    return prices.prices().stream().filter(price -> price.vendor().equals(preset.id()) && price.holdsOn(today))
        .map(Price::model).distinct()
        .map(name -> describer.describe(there, preset.id() + "/" + name, name))
        .map(model -> new PickerRow(model, preset.name(), Access.NOT_SET_UP, Group.OTHER, price(model),
            Optional.empty())).toList();
  }

  private Optional<Price> price(ModelSpec model) {
    return prices.find(model.vendor(), model.wireName(), today);
  }

  /// Lately used ones stand in the order of use; the others keep theirs.
  private static int place(PickerRow row, ModelMarks marks) {
    return row.group() == Group.RECENT ? marks.recent().indexOf(row.model().id()) : 0;
  }
}
