package deliberate.settings.key;

import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.Secret;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keys typed in for this session only: kept in memory, gone with the process, and sent to no other origin than the one
/// they were typed in for. Any other endpoint is asked of the next source.
public final class SessionKeys implements KeySource {
  private final Map<SecretName, Secret> typed = new ConcurrentHashMap<>();
  private final KeySource next;

  SessionKeys(KeySource next) {
    this.next = next;
  }

  /// Remembers the key for this endpoint at its origin.
  public void set(Endpoint endpoint, String key) {
    typed.put(SecretName.keyOf(endpoint), new Secret(key.strip()));
  }

  /// Remembers the value of a secret header for this endpoint at its origin.
  public void setHeader(Endpoint endpoint, String name, String value) {
    typed.put(SecretName.headerOf(endpoint, name), new Secret(value.strip()));
  }

  /// Forgets all of this endpoint.
  void forget(String endpointId) {
    typed.keySet().removeIf(name -> name.endpoint().equals(endpointId));
  }

  void forget(SecretName name) {
    typed.remove(name);
  }

  /// All that was typed in, wherever it is for.
  Collection<Secret> all() {
    return List.copyOf(typed.values());
  }

  /// Whether a key was typed in for this endpoint at its origin.
  public boolean has(Endpoint endpoint) {
    return typed.containsKey(SecretName.keyOf(endpoint));
  }

  /// All that was typed in for this endpoint at its origin.
  Map<SecretName, Secret> typedFor(Endpoint endpoint) {
    Map<SecretName, Secret> found = new HashMap<>(typed);
    found.keySet().removeIf(name ->
        !name.endpoint().equals(endpoint.id()) || !name.origin().equals(endpoint.origin()));
    return found;
  }

  @Override
  public Optional<Secret> keyFor(Endpoint endpoint) {
    Secret own = typed.get(SecretName.keyOf(endpoint));
    return own != null ? Optional.of(own) : next.keyFor(endpoint);
  }

  @Override
  public Map<String, Secret> headersFor(Endpoint endpoint) {
    Map<String, Secret> found = new HashMap<>(next.headersFor(endpoint));
    endpoint.headerVariables().forEach((name, variable) -> {
      Secret own = typed.get(SecretName.headerOf(endpoint, name));
      if (variable.isEmpty() && own != null) {
        found.put(name, own);
      }
    });
    return found;
  }
}
