package deliberate.ui.settings;

import deliberate.provider.Endpoint;
import deliberate.provider.EndpointPreset;
import deliberate.provider.ModelSpec;
import deliberate.settings.EndpointGuide;
import deliberate.settings.LocalServers;
import deliberate.settings.key.KeyPlace;
import deliberate.settings.key.SecretStore;
import deliberate.settings.Settings.EndpointEntry;
import deliberate.task.TaskRunner;
import deliberate.ui.settings.key.FoundKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Adding, changing and removing the servers that models are reached at.
public final class EndpointsViewModel {
  private final SettingsViewModel settings;
  private final SecretStore keys;
  private final EndpointForm form;
  private final TypedKeys typed;
  private final KeyForm keyForm;
  private final FoundKeys foundKeys;
  private final NetworkForm network;
  private final EndpointCheck check;
  private final LocalSearch local;
  private final ObservableList<EndpointEntry> entries = FXCollections.observableArrayList();
  private final ObjectProperty<EndpointEntry> selected = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  /// @param protocols the protocol ids that an endpoint can speak
  public EndpointsViewModel(SettingsViewModel settings, SecretStore keys, List<String> protocols, EndpointGuide guide,
                            TaskRunner tasks) {
    this.settings = settings;
    this.keys = keys;
    this.form = new EndpointForm(guide.presets(), protocols, keys::hasVariable);
    this.typed = new TypedKeys(form, keys);
    this.keyForm = new KeyForm(form, typed, keys, tasks, note::set);
    this.foundKeys = new FoundKeys(guide.presets(), entries, keys::hasVariable);
    this.network = new NetworkForm(settings, tasks);
    this.check = new EndpointCheck(form, this::selectedId, typed, guide.lister(), tasks);
    this.local = new LocalSearch(new LocalServers(guide.presets(), guide.nearby()), entries, tasks);
    settings.settings().subscribe(now -> entries.setAll(now.endpoints()));
    selected.subscribe((before, now) -> {
      note.set(typed.leave(Optional.ofNullable(before)));
      show(now);
    });
  }

  public ObservableList<EndpointEntry> entries() {
    return entries;
  }

  /// The endpoint being changed; null while a new one is being added.
  public ObjectProperty<EndpointEntry> selected() {
    return selected;
  }

  public EndpointForm form() {
    return form;
  }

  /// Where its key is kept.
  public KeyForm keyForm() {
    return keyForm;
  }

  /// Vendors whose usual variable holds a key, and that are not among the endpoints.
  public FoundKeys foundKeys() {
    return foundKeys;
  }

  public EndpointCheck check() {
    return check;
  }

  public LocalSearch local() {
    return local;
  }

  /// What keeps the form from being saved; empty for nothing.
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /// What became of a key that was typed and not saved; empty for nothing.
  public ReadOnlyStringProperty note() {
    return note.getReadOnlyProperty();
  }

  /// How the network is reached.
  public NetworkForm network() {
    return network;
  }

  /// Begins a new endpoint with an empty form.
  public void startNew() {
    if (selected.get() == null) {
      note.set(typed.leave(Optional.empty()));
      show(null);
    }
    selected.set(null);
  }

  /// Begins a new endpoint with what is known of a server found.
  public void startWith(LocalServers.Found server) {
    startNew();
    form.show(server);
    local.taken(server);
  }

  /// Begins a new endpoint of that vendor, for that model of it.
  public void startWith(EndpointPreset vendor, String model) {
    startNew();
    form.vendor().set(vendor);
    form.models().set(model);
  }

  /// Keeps a server found, with all its models; says whether that was possible.
  public boolean add(LocalServers.Found server) {
    startWith(server);
    return save();
  }

  /// Goes to the endpoint of that id, where there is one.
  public void select(String id) {
    entries.stream().filter(entry -> entry.id().equals(id)).findFirst().ifPresent(selected::set);
  }

  /// Whether its key is there, or none is needed.
  public boolean hasKey(Endpoint endpoint) {
    return endpoint.keyVariable().isEmpty() || keys.placeOf(endpoint).isPresent()
        || keys.hasVariable(endpoint.keyVariable());
  }

  /// Checks the form and, if it is in order, keeps it; says whether it did.
  public boolean save() {
    problem.set(form.problem());
    if (!problem.get().isEmpty()) {
      return false;
    }
    EndpointEntry before = selected.get();
    EndpointEntry entry = form.entry(before == null ? freshId() : before.id());
    List<EndpointEntry> changed = new ArrayList<>(entries);
    if (before == null) {
      changed.add(entry);
    } else {
      changed.set(changed.indexOf(before), entry);
    }
    Optional<KeyPlace> place = Optional.of(keyForm.place().get())
        .filter(wanted -> typed.isAny() || keyForm.liesElsewhere(entry, wanted));
    typed.keep(entry);
    settings.update(now -> now.withEndpoints(changed));
    selected.set(entry);
    place.ifPresent(wanted -> keyForm.keep(entry, wanted));
    return true;
  }

  /// Removes the selected endpoint and forgets its key.
  public void remove() {
    EndpointEntry gone = selected.get();
    if (gone != null) {
      form.sessionKey().set("");
      form.headers().show(List.of());
      keyForm.delete();
      settings.update(now -> now.withEndpoints(now.endpoints().stream().filter(e -> !e.equals(gone)).toList()));
      startNew();
    }
  }

  /// Ends what is under way: the window is closing.
  public void stop() {
    check.stop();
    local.stop();
    note.set(typed.leave(Optional.ofNullable(selected.get())));
  }

  private void show(EndpointEntry entry) {
    form.show(Optional.ofNullable(entry));
    keyForm.show(Optional.ofNullable(entry));
    check.clear();
    problem.set("");
  }

  private String selectedId() {
    return selected.get() == null ? "" : selected.get().id();
  }

  private String freshId() {
    String stem =
        form.name().get().strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String base = stem.isEmpty() ? "endpoint" : stem;
    String id = base;
    for (int n = 2; taken(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  private boolean taken(String id) {
    return entries.stream().anyMatch(entry -> entry.id().equals(id)) || id.equals(ModelSpec.OFFLINE_VENDOR);
  }
}
