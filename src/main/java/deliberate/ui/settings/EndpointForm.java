package deliberate.ui.settings;

import deliberate.message.Text;
import deliberate.provider.Endpoint;
import deliberate.provider.EndpointPreset;
import deliberate.provider.http.connection.Loopback;
import deliberate.settings.EnvironmentKeys;
import deliberate.settings.LocalServers;
import deliberate.settings.Settings.EndpointEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The fields of one endpoint. A vendor chosen there fills those in that the user has not.
public final class EndpointForm {
  private final List<EndpointPreset> vendors;
  private final EndpointPreset any;
  private final List<String> spoken;
  private final Predicate<String> variableIsSet;
  private final ObservableList<String> protocols = FXCollections.observableArrayList();
  private final ObjectProperty<EndpointPreset> vendor = new SimpleObjectProperty<>();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty protocol = new SimpleStringProperty("");
  private final StringProperty baseUrl = new SimpleStringProperty("");
  private final StringProperty models = new SimpleStringProperty("");
  private final StringProperty keyVariable = new SimpleStringProperty("");
  private final StringProperty sessionKey = new SimpleStringProperty("");
  private final HeaderForm headers = new HeaderForm();
  private final BooleanProperty plainAllowed = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper plainNeeded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper variableState = new ReadOnlyStringWrapper("");
  private boolean filling;

  /// @param presets       the one for a server of any make among them
  /// @param spoken        the protocols that an endpoint can speak
  /// @param variableIsSet whether the environment variable of that name holds something
  EndpointForm(List<EndpointPreset> presets, List<String> spoken, Predicate<String> variableIsSet) {
    this.spoken = List.copyOf(spoken);
    this.variableIsSet = variableIsSet;
    this.any = presets.stream().filter(EndpointPreset::isAny).findFirst().orElseThrow();
    this.vendors = presets.stream().filter(preset -> preset.isAny() || !protocols(preset).isEmpty())
        .sorted(Comparator.comparing(preset -> !preset.isAny())).toList();
    show(Optional.empty());
    keyVariable.subscribe(variable -> variableState.set(state(variable.strip())));
    baseUrl.subscribe(text -> plainNeeded.set(Endpoint.address(text.strip())
        .filter(address -> "http".equalsIgnoreCase(address.getScheme()) && !Loopback.is(address)).isPresent()));
    vendor.subscribe(this::fillIn);
    protocol.subscribe(this::fillAddress);
  }

  /// The vendors to choose from; first the one for a server of any make.
  public List<EndpointPreset> vendors() {
    return vendors;
  }

  public ObjectProperty<EndpointPreset> vendor() {
    return vendor;
  }

  public StringProperty name() {
    return name;
  }

  /// The protocols that the chosen vendor speaks.
  public ObservableList<String> protocols() {
    return protocols;
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

  /// Whether that variable is set, in words; empty where none is named.
  public ReadOnlyStringProperty variableState() {
    return variableState.getReadOnlyProperty();
  }

  /// A key for this session; write only, it is cleared as soon as it is taken.
  public StringProperty sessionKey() {
    return sessionKey;
  }

  public HeaderForm headers() {
    return headers;
  }

  /// Whether the host may be reached without TLS.
  public BooleanProperty plainAllowed() {
    return plainAllowed;
  }

  /// Whether the address is one that is reached only where that is allowed.
  public ReadOnlyBooleanProperty plainNeeded() {
    return plainNeeded.getReadOnlyProperty();
  }

  List<String> modelNames() {
    return Arrays.stream(models.get().split("[,\\n]")).map(String::strip).filter(m -> !m.isEmpty()).distinct().toList();
  }

  /// Puts a model among the named ones, or takes it away.
  void pick(String model, boolean wanted) {
    List<String> names = new ArrayList<>(modelNames());
    if (wanted != names.contains(model)) {
      if (wanted) {
        names.add(model);
      } else {
        names.remove(model);
      }
      models.set(String.join(", ", names));
    }
  }

  /// Shows this endpoint, or nothing.
  void show(Optional<EndpointEntry> entry) {
    filling = true;
    EndpointPreset maker = entry.flatMap(e -> vendors.stream().filter(v -> v.id().equals(e.vendor())).findFirst())
        .orElse(any);
    List<String> choice = new ArrayList<>(protocols(maker));
    entry.map(EndpointEntry::protocol).filter(spokenThere -> !choice.contains(spokenThere)).ifPresent(choice::add);
    vendor.set(maker);
    protocols.setAll(choice);
    protocol.set(entry.map(EndpointEntry::protocol).orElse(choice.getFirst()));
    name.set(entry.map(EndpointEntry::name).orElse(""));
    baseUrl.set(entry.map(EndpointEntry::baseUrl).orElse(""));
    models.set(entry.map(e -> String.join(", ", e.models())).orElse(""));
    keyVariable.set(entry.map(EndpointEntry::keyVariable).orElse(""));
    headers.show(entry.map(EndpointEntry::headers).orElse(List.of()));
    plainAllowed.set(entry.map(EndpointEntry::plainAllowed).orElse(false));
    sessionKey.set("");
    filling = false;
  }

  /// Shows a server found on this machine.
  void show(LocalServers.Found found) {
    show(Optional.of(new EndpointEntry("", found.preset().name(), found.preset().id(), found.way().protocol(),
        found.way().baseUrl(), "", found.models())));
  }

  /// What keeps it from being saved; empty for nothing.
  String problem() {
    if (name.get().isBlank()) {
      return Text.of("settings.endpoint.problem.name");
    }
    String unreachable = addressProblem();
    if (!unreachable.isEmpty()) {
      return unreachable;
    }
    return modelNames().isEmpty() ? Text.of("settings.endpoint.problem.models") : "";
  }

  /// What keeps its server from being asked; empty for nothing.
  String addressProblem() {
    String address = baseUrl.get().strip();
    if (address.contains("{")) {
      return Text.of("settings.endpoint.problem.braces");
    }
    if (Endpoint.address(address).isEmpty()) {
      return Text.of("settings.endpoint.problem.url");
    }
    String variable = keyVariable.get().strip();
    return variable.isEmpty() || EnvironmentKeys.isName(variable)
        ? headers.problem()
        : Text.of("settings.endpoint.problem.variable");
  }

  /// The endpoint as it stands in the form.
  EndpointEntry entry(String id) {
    return new EndpointEntry(id, name.get().strip(), vendor.get().id(), protocol.get(), baseUrl.get().strip(),
        keyVariable.get().strip(), modelNames(), headers.entries(), plainNeeded.get() && plainAllowed.get());
  }

  private void fillIn(EndpointPreset chosen) {
    if (filling || chosen == null) {
      return;
    }
    filling = true;
    protocols.setAll(protocols(chosen));
    protocol.set(protocols.getFirst());
    fill(name, chosen.isAny() ? "" : chosen.name(), preset -> List.of(preset.name()));
    fill(keyVariable, chosen.keyVariable(), preset -> List.of(preset.keyVariable()));
    filling = false;
    fillAddress(protocol.get());
  }

  private void fillAddress(String spokenThere) {
    if (!filling && spokenThere != null) {
      fill(baseUrl, vendor.get().ways().stream().filter(way -> way.protocol().equals(spokenThere))
          .map(EndpointPreset.Way::baseUrl).findFirst().orElse(""),
          preset -> preset.ways().stream().map(EndpointPreset.Way::baseUrl).toList());
    }
  }

  /// What no vendor would have put there is the user's own, and stays.
  private void fill(StringProperty field, String value, Function<EndpointPreset, List<String>> usual) {
    boolean own = !field.get().isBlank()
        && vendors.stream().noneMatch(preset -> usual.apply(preset).contains(field.get().strip()));
    if (!own) {
      field.set(value);
    }
  }

  private List<String> protocols(EndpointPreset preset) {
    List<String> choice = new ArrayList<>(preset.ways().stream().map(EndpointPreset.Way::protocol).toList());
    choice.retainAll(spoken);
    if (preset.isAny()) {
      spoken.stream().filter(other -> !choice.contains(other)).forEach(choice::add);
    }
    return choice;
  }

  /// Nothing of what cannot be a name is repeated: it may be a key.
  private String state(String variable) {
    return EnvironmentKeys.isName(variable)
        ? Text.of(variableIsSet.test(variable) ? "settings.endpoint.variable.set" : "settings.endpoint.variable.unset",
            variable)
        : "";
  }
}
