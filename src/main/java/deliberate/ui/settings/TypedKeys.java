package deliberate.ui.settings;

import deliberate.message.Text;
import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.Secret;
import deliberate.settings.SessionKeys;
import deliberate.settings.Settings.EndpointEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is secret in the form: used for a test as it stands there, and kept for the session when the form is left.
final class TypedKeys implements KeySource {
  private final EndpointForm form;
  private final SessionKeys keys;

  TypedKeys(EndpointForm form, SessionKeys keys) {
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

  /// Keeps what was typed for this endpoint for the session, at its host.
  void keep(EndpointEntry entry) {
    Endpoint endpoint = entry.endpoint();
    if (!form.sessionKey().get().isBlank()) {
      keys.set(endpoint, form.sessionKey().get());
    }
    form.headers().secrets().forEach((name, value) -> keys.setHeader(endpoint, name, value));
    clear();
  }

  /// Keeps what was typed and not saved, where it is clear for which host; says in words what became of it.
  ///
  /// @param before the endpoint that was in the form; empty for a new one
  String leave(Optional<EndpointEntry> before) {
    if (form.sessionKey().get().isBlank() && form.headers().secrets().isEmpty()) {
      return "";
    }
    Optional<EndpointEntry> same = before.filter(entry -> host(entry.baseUrl()).isPresent()
        && host(entry.baseUrl()).equals(host(form.baseUrl().get().strip())));
    same.ifPresent(this::keep);
    clear();
    return same.map(entry -> Text.of("settings.endpoint.key.kept", entry.name()))
        .orElseGet(() -> Text.of("settings.endpoint.key.dropped"));
  }

  private void clear() {
    form.sessionKey().set("");
    form.headers().show(form.headers().entries());
  }

  private static Optional<String> host(String address) {
    return Endpoint.address(address).map(uri -> uri.getHost().toLowerCase(java.util.Locale.ROOT));
  }
}
