package deliberate.ui.settings;

import deliberate.message.Text;
import deliberate.provider.Endpoint;
import deliberate.provider.ModelSpec;
import deliberate.settings.EnvironmentKeys;
import deliberate.settings.SessionKeys;
import deliberate.settings.Settings.EndpointEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Adding, changing and removing the servers that models are reached at.
public final class EndpointsViewModel {
  private final SettingsViewModel settings;
  private final SessionKeys keys;
  private final List<String> protocols;
  private final ObservableList<EndpointEntry> entries = FXCollections.observableArrayList();
  private final ObjectProperty<EndpointEntry> selected = new SimpleObjectProperty<>();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty protocol = new SimpleStringProperty("");
  private final StringProperty baseUrl = new SimpleStringProperty("");
  private final StringProperty models = new SimpleStringProperty("");
  private final StringProperty keyVariable = new SimpleStringProperty("");
  private final StringProperty sessionKey = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /// @param protocols the protocol ids that an endpoint can speak
  public EndpointsViewModel(SettingsViewModel settings, SessionKeys keys, List<String> protocols) {
    this.settings = settings;
    this.keys = keys;
    this.protocols = List.copyOf(protocols);
    settings.settings().subscribe(now -> entries.setAll(now.endpoints()));
    selected.subscribe(this::show);
  }

  public ObservableList<EndpointEntry> entries() {
    return entries;
  }

  public List<String> protocols() {
    return protocols;
  }

  /// The endpoint being changed; null while a new one is being added.
  public ObjectProperty<EndpointEntry> selected() {
    return selected;
  }

  public StringProperty name() {
    return name;
  }

  public StringProperty protocol() {
    return protocol;
  }

  public StringProperty baseUrl() {
    return baseUrl;
  }

  /// Model names as the server knows them, separated by commas or lines.
  public StringProperty models() {
    return models;
  }

  /// The environment variable that holds the key.
  public StringProperty keyVariable() {
    return keyVariable;
  }

  /// A key for this session; write only, it is cleared as soon as it is taken.
  public StringProperty sessionKey() {
    return sessionKey;
  }

  /// What keeps the form from being saved; empty for nothing.
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /// Begins a new endpoint with an empty form.
  public void startNew() {
    selected.set(null);
    show(null);
  }

  /// Checks the form and, if it is in order, keeps it; says whether it did.
  public boolean save() {
    problem.set(check());
    if (!problem.get().isEmpty()) {
      return false;
    }
    EndpointEntry before = selected.get();
    EndpointEntry entry = new EndpointEntry(before == null ? freshId() : before.id(), name.get().strip(),
        before == null ? "" : before.vendor(), protocol.get(), baseUrl.get().strip(), keyVariable.get().strip(),
        modelNames());
    List<EndpointEntry> changed = new ArrayList<>(entries);
    if (before == null) {
      changed.add(entry);
    } else {
      changed.set(changed.indexOf(before), entry);
    }
    if (!sessionKey.get().isBlank()) {
      keys.set(entry.id(), sessionKey.get());
    }
    settings.update(now -> now.withEndpoints(changed));
    selected.set(entry);
    return true;
  }

  /// Removes the selected endpoint and forgets its key.
  public void remove() {
    EndpointEntry gone = selected.get();
    if (gone != null) {
      keys.set(gone.id(), "");
      settings.update(now -> now.withEndpoints(now.endpoints().stream().filter(e -> !e.equals(gone)).toList()));
      startNew();
    }
  }

  private void show(EndpointEntry entry) {
    name.set(entry == null ? "" : entry.name());
    protocol.set(entry == null ? protocols.getFirst() : entry.protocol());
    baseUrl.set(entry == null ? "" : entry.baseUrl());
    models.set(entry == null ? "" : String.join(", ", entry.models()));
    keyVariable.set(entry == null ? "" : entry.keyVariable());
    sessionKey.set("");
    problem.set("");
  }

  private String check() {
    if (name.get().isBlank()) {
      return Text.of("settings.endpoint.problem.name");
    }
    if (Endpoint.address(baseUrl.get().strip()).isEmpty()) {
      return Text.of("settings.endpoint.problem.url");
    }
    if (!keyVariable.get().isBlank() && !EnvironmentKeys.isName(keyVariable.get().strip())) {
      return Text.of("settings.endpoint.problem.variable");
    }
    return modelNames().isEmpty() ? Text.of("settings.endpoint.problem.models") : "";
  }

  private List<String> modelNames() {
    return Arrays.stream(models.get().split("[,\\n]")).map(String::strip).filter(m -> !m.isEmpty()).distinct().toList();
  }

  private String freshId() {
    String stem = name.get().strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
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
