package deliberate.settings.key;

import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.KeyUnavailableException;
import deliberate.provider.Secret;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/// Keys out of the vaults. Each is fetched once and then known: six panes that start together ask one question, and
/// share one refusal.
final class StoredKeys implements KeySource {
  private final KeyIndex index;
  private final List<KeyVault> vaults;
  private final KeySource next;
  private final Map<String, Secret> fetched = new ConcurrentHashMap<>();
  private final AtomicReference<VaultException> lastFailure = new AtomicReference<>();

  StoredKeys(KeyIndex index, List<KeyVault> vaults, KeySource next) {
    this.index = index;
    this.vaults = vaults;
    this.next = next;
  }

  /// @throws KeyUnavailableException where one is kept and cannot be had
  @Override
  public Optional<Secret> keyFor(Endpoint endpoint) {
    Optional<KeyEntry> entry = index.find(SecretName.keyOf(endpoint));
    return entry.isPresent() ? entry.map(this::fetch) : next.keyFor(endpoint);
  }

  /// @throws KeyUnavailableException where one is kept and cannot be had
  @Override
  public Map<String, Secret> headersFor(Endpoint endpoint) {
    Map<String, Secret> found = new HashMap<>(next.headersFor(endpoint));
    endpoint.headerVariables().forEach((header, variable) -> {
      if (variable.isEmpty()) {
        index.find(SecretName.headerOf(endpoint, header)).ifPresent(entry -> found.put(header, fetch(entry)));
      }
    });
    return found;
  }

  /// What lies in another vault than that one for this endpoint at its origin.
  Map<SecretName, Secret> elsewhere(Endpoint endpoint, KeyPlace place) throws VaultException {
    Map<SecretName, Secret> found = new HashMap<>();
    for (KeyEntry entry : index.entries()) {
      if (entry.place() != place && entry.name().endpoint().equals(endpoint.id())
          && entry.name().origin().equals(endpoint.origin())) {
        found.put(entry.name(), vault(entry.place()).get(entry));
      }
    }
    return found;
  }

  KeyVault vault(KeyPlace place) {
    return vaults.stream().filter(vault -> vault.place() == place).findFirst().orElseThrow();
  }

  void forget(KeyEntry entry) {
    fetched.remove(entry.id());
  }

  private Secret fetch(KeyEntry entry) {
    Secret there = fetched.get(entry.id());
    if (there != null) {
      return there;
    }
    VaultException before = lastFailure.get();
    synchronized (this) {
      VaultException meanwhile = lastFailure.get();
      try {
        if (!fetched.containsKey(entry.id()) && meanwhile != before) {
          throw meanwhile;
        }
        if (!fetched.containsKey(entry.id())) {
          fetched.put(entry.id(), vault(entry.place()).get(entry));
        }
        return fetched.get(entry.id());
      } catch (VaultException e) {
        lastFailure.set(e);
        throw new KeyUnavailableException(e.obstacle());
      }
    }
  }
}
