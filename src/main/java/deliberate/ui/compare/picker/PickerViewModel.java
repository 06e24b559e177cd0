package deliberate.ui.compare.picker;

import deliberate.provider.ModelCatalog;
import deliberate.run.RunEngine;
import deliberate.settings.EndpointGuide;
import deliberate.settings.LocalServers;
import deliberate.ui.compare.picker.PickerRow.Access;
import deliberate.ui.compare.picker.PickerRow.Group;
import deliberate.ui.settings.EndpointsViewModel;
import deliberate.ui.settings.ListingsViewModel;
import deliberate.ui.settings.LocalSearch;
import deliberate.ui.settings.SettingsViewModel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The models to choose from, searched by the words typed.
public final class PickerViewModel {
  private final RunEngine engine;
  private final ObservableValue<ModelCatalog> catalog;
  private final SettingsViewModel settings;
  private final EndpointsViewModel endpoints;
  private final ListingsViewModel listings;
  private final EndpointGuide guide;
  private final Runnable showEndpoints;
  private final ObservableList<PickerRow> all = FXCollections.observableArrayList();
  private final FilteredList<PickerRow> rows = new FilteredList<>(all);
  private final StringProperty query = new SimpleStringProperty(this, "query", "");

  /// @param showEndpoints shows the endpoints and waits until the user is done with them
  public PickerViewModel(RunEngine engine, ObservableValue<ModelCatalog> catalog, SettingsViewModel settings,
                         EndpointsViewModel endpoints, ListingsViewModel listings, EndpointGuide guide,
                         Runnable showEndpoints) {
    this.listings = listings;
    this.engine = engine;
    this.catalog = catalog;
    this.settings = settings;
    this.endpoints = endpoints;
    this.guide = guide;
    this.showEndpoints = showEndpoints;
    query.subscribe(words -> rows.setPredicate(row -> row.fits(words)));
    catalog.addListener((_, _, _) -> renew());
    settings.settings().addListener((_, _, _) -> renew());
    listings.listings().addListener((_, _, _) -> renew());
  }

  /// What to look for in name, id and vendor.
  public StringProperty query() {
    return query;
  }

  /// The models that fit, favourites and lately used ones first.
  public ObservableList<PickerRow> rows() {
    return rows;
  }

  /// Servers on this machine.
  public LocalSearch local() {
    return endpoints.local();
  }

  /// What the endpoints said of their models.
  public ListingsViewModel listings() {
    return listings;
  }

  /// Asks all endpoints for their models.
  public void refresh() {
    listings.refresh(settings.settings().get().endpoints(), today());
  }

  LocalDate today() {
    return engine.today();
  }

  /// Whether the user has not set up any endpoint yet.
  public boolean isUnconnected() {
    return endpoints.entries().isEmpty();
  }

  /// Begins anew: the whole list, and a look at this machine for servers.
  public void open() {
    query.set("");
    renew();
    local().find();
  }

  /// Ends what is under way.
  public void close() {
    local().stop();
    listings.stop();
  }

  /// Hands over the model's id; one that cannot be asked yet leads to its endpoint first.
  public void choose(PickerRow row, Consumer<String> onChosen) {
    if (row.access() == Access.NOT_SET_UP) {
      setUp(row).ifPresent(id -> take(id, onChosen));
    } else {
      if (row.access() == Access.LISTED) {
        want(row);
      }
      take(row.model().id(), onChosen);
      if (row.access() == Access.NEEDS_KEY) {
        catalog.getValue().find(row.model().id()).flatMap(ModelCatalog.Entry::endpoint)
            .ifPresent(endpoint -> endpoints.select(endpoint.id()));
        showEndpoints.run();
      }
    }
  }

  /// Makes a model that is set up a favourite, or no longer one.
  public void toggleFavourite(PickerRow row) {
    if (row.group().compareTo(Group.LISTED) < 0) {
      settings.update(now -> now.withModels(now.models().toggled(row.model().id())));
    }
  }

  /// Takes all models of a server found.
  public void add(LocalServers.Found server) {
    endpoints.add(server);
  }

  /// Shows the endpoints with an empty form.
  public void connect() {
    endpoints.startNew();
    showEndpoints.run();
  }

  /// The id that the model has once its vendor is set up; empty where the user changed their mind.
  private Optional<String> setUp(PickerRow row) {
    guide.presets().stream().filter(preset -> preset.id().equals(row.model().vendor())).findFirst()
        .ifPresent(preset -> endpoints.startWith(preset, row.model().wireName()));
    showEndpoints.run();
    return catalog.getValue().entries().stream().map(ModelCatalog.Entry::model)
        .filter(model -> model.vendor().equals(row.model().vendor())
            && model.wireName().equals(row.model().wireName()))
        .map(model -> model.id()).findFirst();
  }

  /// Puts a model that an endpoint lists among those wanted from it.
  private void want(PickerRow row) {
    settings.update(now -> now.withEndpoints(now.endpoints().stream()
        .map(entry -> row.model().id().equals(entry.id() + "/" + row.model().wireName())
            ? entry.withModel(row.model().wireName()) : entry).toList()));
  }

  private void take(String id, Consumer<String> onChosen) {
    onChosen.accept(id);
    settings.update(now -> now.withModels(now.models().used(id)));
  }

  private void renew() {
    all.setAll(new PickerRows(engine.prices(), engine.today(), endpoints::hasKey, listings.listings().get())
        .of(catalog.getValue(), settings.settings().get().models(), guide));
  }
}
