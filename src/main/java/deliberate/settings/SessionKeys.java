package deliberate.settings;

import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keys typed in for this session only: kept in memory, gone with the process. Any other endpoint is asked of the next
/// source.
public final class SessionKeys implements KeySource {
  private final Map<String, Secret> keys = new ConcurrentHashMap<>();
  private final KeySource next;

  public SessionKeys(KeySource next) {
    this.next = next;
  }

  /// Remembers the key for this endpoint; an empty one forgets it.
  public void set(String endpointId, String key) {
    if (key.isBlank()) {
      keys.remove(endpointId);
    } else {
      keys.put(endpointId, new Secret(key.strip()));
    }
  }

  public boolean has(String endpointId) {
    return keys.containsKey(endpointId);
  }

  /// Whether there is a key in that environment variable; what it is stays there.
  public boolean hasVariable(String variable) {
    return next.keyFor(new Endpoint("", "", "", "", URI.create(""), variable, Map.of())).isPresent();
  }

  @Override
  public Optional<Secret> keyFor(Endpoint endpoint) {
    return Optional.ofNullable(keys.get(endpoint.id())).or(() -> next.keyFor(endpoint));
  }
}
