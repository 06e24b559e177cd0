package deliberate.settings;

import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.Secret;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keys typed in for this session only: kept in memory, gone with the process, and sent to no other host than the one
/// they were typed in for. Any other endpoint is asked of the next source.
public final class SessionKeys implements KeySource {
  private final Map<String, Bound> keys = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Bound>> headers = new ConcurrentHashMap<>();
  private final KeySource next;

  public SessionKeys(KeySource next) {
    this.next = next;
  }

  /// Remembers the key for this endpoint at its host.
  public void set(Endpoint endpoint, String key) {
    keys.put(endpoint.id(), new Bound(host(endpoint), new Secret(key.strip())));
  }

  /// Remembers the value of a secret header for this endpoint at its host.
  public void setHeader(Endpoint endpoint, String name, String value) {
    headers.computeIfAbsent(endpoint.id(), _ -> new ConcurrentHashMap<>())
        .put(name, new Bound(host(endpoint), new Secret(value.strip())));
  }

  /// Forgets all of this endpoint.
  public void forget(String endpointId) {
    keys.remove(endpointId);
    headers.remove(endpointId);
  }

  /// Whether a key was typed in for this endpoint at its host.
  public boolean has(Endpoint endpoint) {
    return own(keys.get(endpoint.id()), endpoint).isPresent();
  }

  /// Whether there is a key in that environment variable; what it is stays there.
  public boolean hasVariable(String variable) {
    return next.keyFor(new Endpoint("", "", "", "", URI.create(""), variable, Map.of())).isPresent();
  }

  @Override
  public Optional<Secret> keyFor(Endpoint endpoint) {
    return own(keys.get(endpoint.id()), endpoint).or(() -> next.keyFor(endpoint));
  }

  @Override
  public Map<String, Secret> headersFor(Endpoint endpoint) {
    Map<String, Secret> found = new HashMap<>(next.headersFor(endpoint));
    Map<String, Bound> typed = headers.getOrDefault(endpoint.id(), Map.of());
    endpoint.headerVariables().forEach((name, variable) -> {
      if (variable.isEmpty()) {
        own(typed.get(name), endpoint).ifPresent(secret -> found.put(name, secret));
      }
    });
    return found;
  }

  private static Optional<Secret> own(Bound bound, Endpoint endpoint) {
    return Optional.ofNullable(bound).filter(known -> known.host().equals(host(endpoint))).map(Bound::secret);
  }

  private static String host(Endpoint endpoint) {
    return String.valueOf(endpoint.baseUrl().getHost()).toLowerCase(java.util.Locale.ROOT);
  }

  private record Bound(String host, Secret secret) {}
}
