package deliberate.ui.settings;

import deliberate.message.Text;
import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.Secret;
import deliberate.settings.key.SecretStore;
import deliberate.settings.Settings.EndpointEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is secret in the form: used for a test as it stands there, and kept for the session when the form is left.
final class TypedKeys implements KeySource {
  private final EndpointForm form;
  private final SecretStore keys;

  TypedKeys(EndpointForm form, SecretStore keys) {
    this.form = form;
    this.keys = keys;
  }

  @Override
  public Optional<Secret> keyFor(Endpoint endpoint) {
    String typed = form.sessionKey().get().strip();
    return typed.isEmpty() ? keys.keyFor(endpoint) : Optional.of(new Secret(typed));
  }

  @Override
  public Map<String, Secret> headersFor(Endpoint endpoint) {
    Map<String, Secret> found = new HashMap<>(keys.headersFor(endpoint));
    form.headers().secrets().forEach((name, value) -> found.put(name, new Secret(value)));
    return found;
  }

  /// Whether anything secret was typed.
  boolean isAny() {
    return !form.sessionKey().get().isBlank() || !form.headers().secrets().isEmpty();
  }

  /// Keeps what was typed for this endpoint for the session, at its origin.
  void keep(EndpointEntry entry) {
    Endpoint endpoint = entry.endpoint();
    if (!form.sessionKey().get().isBlank()) {
      keys.session().set(endpoint, form.sessionKey().get());
    }
    form.headers().secrets().forEach((name, value) -> keys.session().setHeader(endpoint, name, value));
    clear();
  }

  /// Keeps what was typed and not saved, where it is clear for which server; says in words what became of it.
  ///
  /// @param before the endpoint that was in the form; empty for a new one
  String leave(Optional<EndpointEntry> before) {
    if (!isAny()) {
      return "";
    }
    Optional<EndpointEntry> same = before.filter(entry -> origin(entry.baseUrl()).isPresent()
        && origin(entry.baseUrl()).equals(origin(form.baseUrl().get().strip())));
    same.ifPresent(this::keep);
    clear();
    return same.map(entry -> Text.of("settings.endpoint.key.kept", entry.name()))
        .orElseGet(() -> Text.of("settings.endpoint.key.dropped"));
  }

  /// Forgets what was typed.
  void clear() {
    form.sessionKey().set("");
    form.headers().show(form.headers().entries());
  }

  private static Optional<String> origin(String address) {
    return Endpoint.address(address).map(Endpoint::origin);
  }
}
